package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Wire;

/** The language of an evaluation form. */
public enum FormLanguage {
  /** German. */
  @Wire("de-DE")
  DE_DE,
  /** English. */
  @Wire("en-US")
  EN_US,
  /** Spanish. */
  @Wire("es-ES")
  ES_ES,
  /** French. */
  @Wire("fr-FR")
  FR_FR,
  /** Italian. */
  @Wire("it-IT")
  IT_IT,
  /** Brazilian Portuguese. */
  @Wire("pt-BR")
  PT_BR,
  /** Japanese. */
  @Wire("ja-JP")
  JA_JP,
  /** Korean. */
  @Wire("ko-KR")
  KO_KR,
  /** Simplified Chinese. */
  @Wire("zh-CN")
  ZH_CN
}
