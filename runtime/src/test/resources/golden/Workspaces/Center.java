package shop;

import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.Instance;
import dev.switchboard.annotations.Notification;
import dev.switchboard.annotations.NotificationPriority;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.SecurityProfile;
import dev.switchboard.annotations.Tag;
import dev.switchboard.annotations.User;
import dev.switchboard.annotations.View;
import dev.switchboard.annotations.ViewVersion;
import dev.switchboard.annotations.Workspace;
import dev.switchboard.annotations.WorkspaceFont;
import dev.switchboard.annotations.WorkspaceMedia;
import dev.switchboard.annotations.WorkspaceMediaType;
import dev.switchboard.annotations.WorkspacePage;
import dev.switchboard.annotations.WorkspaceTheme;
import dev.switchboard.annotations.WorkspaceVisibility;
import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;

@Instance(alias = "acme")
@ImportExisting
interface Acme {}

@Queue(name = "Legacy")
@ImportExisting
interface LegacyQueue {}

@RoutingProfile(
    name = "Agent",
    description = "All of them",
    defaultOutboundQueue = LegacyQueue.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = @RoutedQueue(queue = LegacyQueue.class, channel = Channel.VOICE, priority = 1))
interface Agent {}

@View(name = "Order form", template = "views/order.json", actions = {"Submit"})
interface OrderForm {}

@SecurityProfile(
    name = "Agents",
    permissions = {"BasicAgentAccess"})
interface Agents {}

@User(
    username = "ann",
    firstName = "Ann",
    lastName = "Lee",
    securityProfiles = Agents.class,
    routingProfile = Agent.class)
interface Ann {}

@ViewVersion(
    view = OrderForm.class,
    description = "As released in May",
    contentSha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")
interface OrderFormMay {}

@Workspace(
    name = "Sales",
    title = "Sales of ${brandName}",
    description = "What sellers see",
    visibility = WorkspaceVisibility.ASSIGNED,
    pages =
        @WorkspacePage(
            view = OrderForm.class,
            page = "HOME",
            slug = "home",
            inputData = "{\"a\": 1}"),
    routingProfiles = Agent.class,
    users = Ann.class,
    media = {
      @WorkspaceMedia(type = WorkspaceMediaType.IMAGE_LOGO_LIGHT_FAVICON, file = "views/logo.svg"),
      @WorkspaceMedia(type = WorkspaceMediaType.IMAGE_LOGO_DARK_FAVICON, source = "AAAA")
    },
    light =
        @WorkspaceTheme(
            canvasActiveBackground = "#fff",
            canvasContainerBackground = "#fff",
            canvasPageBackground = "#fff",
            headerBackground = "#000",
            headerText = "#fff",
            headerTextHover = "#eee",
            headerInvertActions = true,
            navigationBackground = "#000",
            navigationText = "#fff",
            navigationTextActive = "#fff",
            navigationTextBackgroundActive = "#111",
            navigationTextBackgroundHover = "#222",
            navigationTextHover = "#eee",
            navigationInvertActions = false,
            primaryActive = "#00f",
            primaryContrastText = "#fff",
            primaryDefault = "#00e",
            font = WorkspaceFont.VERDANA),
    dark =
        @WorkspaceTheme(
            canvasActiveBackground = "#fff",
            canvasContainerBackground = "#fff",
            canvasPageBackground = "#fff",
            headerBackground = "#000",
            headerText = "#fff",
            headerTextHover = "#eee",
            headerInvertActions = true,
            navigationBackground = "#000",
            navigationText = "#fff",
            navigationTextActive = "#fff",
            navigationTextBackgroundActive = "#111",
            navigationTextBackgroundHover = "#222",
            navigationTextHover = "#eee",
            navigationInvertActions = false,
            primaryActive = "#00f",
            primaryContrastText = "#fff",
            primaryDefault = "#00e",
            font = WorkspaceFont.ARIAL),
    tags = @Tag(key = "Team", value = "sales"))
interface Sales {}

@Notification(
    english = "Closed on Monday",
    german = "Am Montag geschlossen",
    spanish = "Cerrado el lunes",
    french = "Fermé lundi",
    indonesian = "Tutup hari Senin",
    italian = "Chiuso lunedì",
    japanese = "月曜休業",
    korean = "월요일 휴무",
    brazilianPortuguese = "Fechado na segunda",
    simplifiedChinese = "周一休息",
    traditionalChinese = "週一休息",
    recipients = Ann.class,
    priority = NotificationPriority.HIGH,
    expiresAt = "1893456000000",
    tags = @Tag(key = "Team", value = "all"))
interface ClosedOnMonday {}
