package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a workspace looks; what is not written is left to Amazon Connect. */
@Structure("WorkspaceThemeConfig")
@Structure(level = "Palette", value = "WorkspaceThemePalette")
@Structure(level = "Palette.Canvas", value = "PaletteCanvas")
@Structure(level = "Palette.Header", value = "PaletteHeader")
@Structure(level = "Palette.Navigation", value = "PaletteNavigation")
@Structure(level = "Palette.Primary", value = "PalettePrimary")
@Structure(level = "Typography", value = "WorkspaceThemeTypography")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface WorkspaceTheme {
  /** The colour of the canvas: active background. */
  @Property(value = "Palette.Canvas.ActiveBackground", min = 1, max = 127)
  String canvasActiveBackground() default "";

  /** The colour of the canvas: container background. */
  @Property(value = "Palette.Canvas.ContainerBackground", min = 1, max = 127)
  String canvasContainerBackground() default "";

  /** The colour of the canvas: page background. */
  @Property(value = "Palette.Canvas.PageBackground", min = 1, max = 127)
  String canvasPageBackground() default "";

  /** The colour of the header: background. */
  @Property(value = "Palette.Header.Background", min = 1, max = 127)
  String headerBackground() default "";

  /** The colour of the header: text. */
  @Property(value = "Palette.Header.Text", min = 1, max = 127)
  String headerText() default "";

  /** The colour of the header: text hover. */
  @Property(value = "Palette.Header.TextHover", min = 1, max = 127)
  String headerTextHover() default "";

  /** Whether the actions in the header are drawn inverted. */
  @Property("Palette.Header.InvertActionsColors")
  boolean headerInvertActions() default false;

  /** The colour of the navigation: background. */
  @Property(value = "Palette.Navigation.Background", min = 1, max = 127)
  String navigationBackground() default "";

  /** The colour of the navigation: text. */
  @Property(value = "Palette.Navigation.Text", min = 1, max = 127)
  String navigationText() default "";

  /** The colour of the navigation: text active. */
  @Property(value = "Palette.Navigation.TextActive", min = 1, max = 127)
  String navigationTextActive() default "";

  /** The colour of the navigation: text background active. */
  @Property(value = "Palette.Navigation.TextBackgroundActive", min = 1, max = 127)
  String navigationTextBackgroundActive() default "";

  /** The colour of the navigation: text background hover. */
  @Property(value = "Palette.Navigation.TextBackgroundHover", min = 1, max = 127)
  String navigationTextBackgroundHover() default "";

  /** The colour of the navigation: text hover. */
  @Property(value = "Palette.Navigation.TextHover", min = 1, max = 127)
  String navigationTextHover() default "";

  /** Whether the actions in the navigation are drawn inverted. */
  @Property("Palette.Navigation.InvertActionsColors")
  boolean navigationInvertActions() default false;

  /** The colour of the primary: active. */
  @Property(value = "Palette.Primary.Active", min = 1, max = 127)
  String primaryActive() default "";

  /** The colour of the primary: contrast text. */
  @Property(value = "Palette.Primary.ContrastText", min = 1, max = 127)
  String primaryContrastText() default "";

  /** The colour of the primary: default. */
  @Property(value = "Palette.Primary.Default", min = 1, max = 127)
  String primaryDefault() default "";

  /** The typeface. */
  @Property("Typography.FontFamily.Default")
  WorkspaceFont font() default WorkspaceFont.ARIAL;
}
