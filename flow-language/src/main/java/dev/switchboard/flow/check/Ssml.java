package dev.switchboard.flow.check;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * SSML as it was read.
 *
 * @param fault why it is not well-formed; empty if it is
 * @param isSpeak whether it is inside {@code <speak>}
 * @param tags its tags, sorted; those before the fault, if there is one
 * @param breaks how long its breaks last, as written, in order
 */
record Ssml(Optional<String> fault, boolean isSpeak, Set<String> tags, List<String> breaks) {
  /** Reads nothing from outside: no DTD, no entities of the text's own. */
  private static final XMLInputFactory FACTORY = factory();

  static Ssml read(String text) {
    Set<String> tags = new TreeSet<>();
    List<String> breaks = new ArrayList<>();
    boolean isSpeak = text.strip().startsWith("<speak");
    try {
      XMLStreamReader reader =
          FACTORY.createXMLStreamReader(new StringReader(inSpeak(text.strip(), isSpeak)));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          String prefix = reader.getPrefix();
          String name =
              prefix == null || prefix.isEmpty()
                  ? reader.getLocalName()
                  : prefix + ":" + reader.getLocalName();
          tags.add(name);
          String time = reader.getAttributeValue(null, "time");
          if (name.equals("break") && time != null) {
            breaks.add(time);
          }
        }
      }
      return new Ssml(Optional.empty(), isSpeak, tags, breaks);
    } catch (XMLStreamException e) {
      return new Ssml(Optional.of(reason(e)), isSpeak, tags, breaks);
    }
  }

  /** Polly's own tags have a prefix that texts do not declare. */
  private static String inSpeak(String text, boolean isSpeak) {
    String start = "<speak xmlns:amazon=\"amazon\"";
    if (!isSpeak) {
      return start + ">" + text + "</speak>";
    }
    return text.contains("xmlns:amazon") ? text : start + text.substring("<speak".length());
  }

  private static String reason(XMLStreamException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    int start = message.indexOf("Message: ");
    String reason = start < 0 ? message : message.substring(start + "Message: ".length());
    return reason.isEmpty() ? "it is no XML" : reason.strip().replaceAll("\\.$", "");
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLReporter(null);
    return factory;
  }
}
