package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.IConnectResource;
import dev.switchboard.runtime.connect.IInstance;
import java.util.List;
import javax.annotation.processing.Generated;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.services.connect.CfnNotification;
import software.amazon.awscdk.services.connect.CfnWorkspace;

/**
 * The flows, modules and quick connects.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class FlowsStack extends ConnectStack {
  private final IInstance instance;

  private final QueuesStack queues;

  private final AgentsStack agents;

  private final UsersStack users;

  private final IConnectResource closedOnMonday;

  private final IConnectResource sales;

  /**
   * Creates all of them.
   */
  public FlowsStack(ContactCenterApp center, IInstance instance, QueuesStack queues,
      AgentsStack agents, UsersStack users) {
    super(center, "Flows", "Flows, modules and quick connects of the contact center");
    this.instance = instance;
    this.queues = queues;
    this.agents = agents;
    this.users = users;
    this.closedOnMonday = owns(Resource.NOTIFICATION, "ClosedOnMonday") ? createClosedOnMonday() : center.existing().resource(Resource.NOTIFICATION, "ClosedOnMonday", instance);
    this.sales = owns(Resource.WORKSPACE, "Sales") ? createSales() : center.existing().resource(Resource.WORKSPACE, "Sales", instance);
  }

  private IConnectResource createClosedOnMonday() {
    return created(
        CfnNotification.Builder.create(this, "ClosedOnMonday")
            .instanceArn(instance.getInstanceArn())
            .content(CfnNotification.NotificationContentProperty.builder()
                .enUs("Closed on Monday")
                .deDe("Am Montag geschlossen")
                .esEs("Cerrado el lunes")
                .frFr("Fermé lundi")
                .idId("Tutup hari Senin")
                .itIt("Chiuso lunedì")
                .jaJp("月曜休業")
                .koKr("월요일 휴무")
                .ptBr("Fechado na segunda")
                .zhCn("周一休息")
                .zhTw("週一休息")
                .build())
            .recipients(List.of(
                users.ann().getResourceArn()))
            .priority("HIGH")
            .expiresAt("1893456000000")
            .tags(List.of(
                CfnTag.builder().key("Team").value("all").build()))
            .build(),
        CfnNotification::getAttrArn);
  }

  /**
   * Notification "ClosedOnMonday", declared by {@link shop.ClosedOnMonday}.
   */
  public IConnectResource closedOnMonday() {
    return closedOnMonday;
  }

  private IConnectResource createSales() {
    return created(
        CfnWorkspace.Builder.create(this, "Sales")
            .instanceArn(instance.getInstanceArn())
            .name("Sales")
            .title(text("Sales of ${brandName}"))
            .description("What sellers see")
            .visibility("ASSIGNED")
            .pages(List.of(
                CfnWorkspace.WorkspacePageProperty.builder()
                    .resourceArn(queues.orderForm().getResourceArn())
                    .page("HOME")
                    .slug("home")
                    .inputData("{\"a\": 1}")
                    .build()))
            .associations(List.of(
                agents.agent().getResourceArn(),
                users.ann().getResourceArn()))
            .media(List.of(
                CfnWorkspace.MediaItemProperty.builder()
                    .type("IMAGE_LOGO_LIGHT_FAVICON")
                    .source(base64Of(file("views/logo.svg")))
                    .build(),
                CfnWorkspace.MediaItemProperty.builder()
                    .type("IMAGE_LOGO_DARK_FAVICON")
                    .source("AAAA")
                    .build()))
            .theme(CfnWorkspace.WorkspaceThemeProperty.builder()
                .light(CfnWorkspace.WorkspaceThemeConfigProperty.builder()
                    .palette(CfnWorkspace.WorkspaceThemePaletteProperty.builder()
                        .canvas(CfnWorkspace.PaletteCanvasProperty.builder()
                            .activeBackground("#fff")
                            .containerBackground("#fff")
                            .pageBackground("#fff")
                            .build())
                        .header(CfnWorkspace.PaletteHeaderProperty.builder()
                            .background("#000")
                            .text("#fff")
                            .textHover("#eee")
                            .invertActionsColors(true)
                            .build())
                        .navigation(CfnWorkspace.PaletteNavigationProperty.builder()
                            .background("#000")
                            .text("#fff")
                            .textActive("#fff")
                            .textBackgroundActive("#111")
                            .textBackgroundHover("#222")
                            .textHover("#eee")
                            .invertActionsColors(false)
                            .build())
                        .primary(CfnWorkspace.PalettePrimaryProperty.builder()
                            .active("#00f")
                            .contrastText("#fff")
                            .defaultValue("#00e")
                            .build())
                        .build())
                    .typography(CfnWorkspace.WorkspaceThemeTypographyProperty.builder()
                        .fontFamily(CfnWorkspace.FontFamilyProperty.builder()
                            .defaultValue("VERDANA")
                            .build())
                        .build())
                    .build())
                .dark(CfnWorkspace.WorkspaceThemeConfigProperty.builder()
                    .palette(CfnWorkspace.WorkspaceThemePaletteProperty.builder()
                        .canvas(CfnWorkspace.PaletteCanvasProperty.builder()
                            .activeBackground("#fff")
                            .containerBackground("#fff")
                            .pageBackground("#fff")
                            .build())
                        .header(CfnWorkspace.PaletteHeaderProperty.builder()
                            .background("#000")
                            .text("#fff")
                            .textHover("#eee")
                            .invertActionsColors(true)
                            .build())
                        .navigation(CfnWorkspace.PaletteNavigationProperty.builder()
                            .background("#000")
                            .text("#fff")
                            .textActive("#fff")
                            .textBackgroundActive("#111")
                            .textBackgroundHover("#222")
                            .textHover("#eee")
                            .invertActionsColors(false)
                            .build())
                        .primary(CfnWorkspace.PalettePrimaryProperty.builder()
                            .active("#00f")
                            .contrastText("#fff")
                            .defaultValue("#00e")
                            .build())
                        .build())
                    .typography(CfnWorkspace.WorkspaceThemeTypographyProperty.builder()
                        .fontFamily(CfnWorkspace.FontFamilyProperty.builder()
                            .defaultValue("ARIAL")
                            .build())
                        .build())
                    .build())
                .build())
            .tags(List.of(
                CfnTag.builder().key("Team").value("sales").build()))
            .build(),
        CfnWorkspace::getAttrArn);
  }

  /**
   * Workspace "Sales", declared by {@link shop.Sales}.
   */
  public IConnectResource sales() {
    return sales;
  }
}
