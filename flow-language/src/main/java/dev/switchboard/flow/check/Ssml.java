package dev.switchboard.flow.check;

import java.io.StringReader;
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
 * @param tags its tags, sorted; those before the fault, if there is one
 */
record Ssml(Optional<String> fault, Set<String> tags) {
  /** Reads nothing from outside: no DTD, no entities of the text's own. */
  private static final XMLInputFactory FACTORY = factory();

  static Ssml read(String text) {
    Set<String> tags = new TreeSet<>();
    try {
      String root = "";
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(declareNamespaces(text)));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          String prefix = reader.getPrefix();
          String name = prefix == null || prefix.isEmpty() ? reader.getLocalName() : prefix + ":" + reader.getLocalName();
          root = root.isEmpty() ? name : root;
          tags.add(name);
        }
      }
      return new Ssml(root.equals("speak") ? Optional.empty() : Optional.of("it does not start with <speak>"), tags);
    } catch (XMLStreamException e) {
      return new Ssml(Optional.of(reason(e)), tags);
    }
  }

  /** Polly's own tags have a prefix that texts do not declare. */
  private static String declareNamespaces(String text) {
    String stripped = text.strip();
    return stripped.startsWith("<speak") && !stripped.contains("xmlns:amazon")
        ? "<speak xmlns:amazon=\"amazon\"" + stripped.substring("<speak".length())
        : stripped;
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
