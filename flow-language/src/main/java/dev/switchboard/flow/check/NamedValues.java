package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Names that AWS services define, and that flows write as plain text. */
final class NamedValues {
  /**
   * The voices of Amazon Polly.
   *
   * @see <a href="https://docs.aws.amazon.com/polly/latest/dg/available-voices.html">Available
   *     voices</a>
   */
  static final Set<String> VOICES =
      words(
          """
          Aditi Adriano Ambre Amy Andres Aria Arlet Arthur Astrid Ayanda Beatrice Bianca Brian
          Burcu Camila Carla Carmen Celine Chantal Conchita Cristiano Daniel Danielle Dora Elin
          Emma Enrique Ewa Filiz Florian Gabrielle Geraint Giorgio Gregory Gwyneth Hala Hannah
          Hans Hiujin Ida Ines Isabelle Ivy Jacek Jan Jasmine Jihye Jitka Joanna Joey Justin
          Kajal Karl Kazuha Kendra Kevin Kimberly Laura Lea Lennart Liam Lisa Liv Lorenzo Lotte
          Lucia Lupe Mads Maja Marlene Mathieu Matthew Maxim Mia Miguel Mizuki Naja Niamh Nicole
          Ola Olivia Pedro Penelope Raveena Remi Ricardo Ruben Russell Ruth Sabrina Salli
          Seoyeon Sergio Sofie Stephen Suvi Takumi Tatyana Thiago Tiffany Tomoko Vicki Vitoria
          Zayd Zeina Zhiyu
          """);

  /**
   * The languages that Amazon Polly speaks or Amazon Transcribe, behind Contact Lens, understands.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/transcribe/latest/dg/supported-languages.html">Supported
   *     languages</a>
   */
  static final Set<String> LANGUAGES =
      words(
          """
          ab-GE af-ZA ar-AE ar-SA arb ast-ES az-AZ ba-RU be-BY bg-BG bn-IN bs-BA ca-ES ckb-IQ
          ckb-IR cmn-CN cs-CZ cy-GB cy-WL da-DK de-AT de-CH de-DE el-GR en-AB en-AU en-GB en-GB-
          WLS en-IE en-IN en-NZ en-SG en-US en-WL en-ZA es-ES es-MX es-US et-EE et-ET eu-ES fa-
          IR fi-FI fr-BE fr-CA fr-FR gl-ES gu-IN ha-NG he-IL hi-IN hr-HR hu-HU hy-AM id-ID is-IS
          it-IT ja-JP ka-GE kab-DZ kk-KZ kn-IN ko-KR ky-KG lg-IN lt-LT lv-LV mhr-RU mi-NZ mk-MK
          ml-IN mn-MN mr-IN ms-MY mt-MT nb-NO nl-BE nl-NL no-NO or-IN pa-IN pl-PL ps-AF pt-BR
          pt-PT ro-RO ru-RU rw-RW si-LK sk-SK sl-SI so-SO sr-RS su-ID sv-SE sw-BI sw-KE sw-RW
          sw-TZ sw-UG ta-IN te-IN th-TH tl-PH tr-TR tt-RU ug-CN uk-UA uz-UZ vi-VN wo-SN yue-CN
          zh-CN zh-HK zh-TW zu-ZA
          """);

  /** What a name may look like; other text is a placeholder of some tool. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z-]*");

  private NamedValues() {}

  /**
   * A parameter whose value is a name that is not known.
   *
   * @param path the parameter, with dots between levels
   * @param pointer where the value stands
   * @param problem what is wrong, and what is meant
   */
  record Unknown(String path, String pointer, String problem) {}

  /** The parameters of an action whose values are names that are not known. */
  static List<Unknown> unknown(
      FlowSubject flow, FlowAction action, List<String> paths, Set<String> known, String plural) {
    List<Unknown> unknown = new ArrayList<>();
    for (String path : paths) {
      JsonNode value = action.parameters();
      String pointer = action.pointer() + "/Parameters";
      for (String key : path.split("\\.")) {
        value = value.path(key);
        pointer = JsonPointers.field(pointer, key);
      }
      if (value.isTextual() && NAME.matcher(value.textValue()).matches()) {
        String name = value.textValue();
        if (!known.contains(name)) {
          unknown.add(
              new Unknown(
                  path,
                  pointer,
                  flow.where(action)
                      + ": "
                      + flow.words().parameter(action.identifier(), path)
                      + " is \""
                      + name
                      + "\"; "
                      + Suggestion.clause(name, known, plural)));
        }
      }
    }
    return unknown;
  }

  private static Set<String> words(String text) {
    return new TreeSet<>(Set.of(text.trim().split("\\s+")));
  }
}
