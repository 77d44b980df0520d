package dev.switchboard.cli.assembly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.ServiceMetadata;

/**
 * The templates that CloudFormation holds, read by GetTemplate with the AWS SDK's credentials and
 * signer.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetTemplate.html">GetTemplate</a>
 */
final class LiveTemplates implements DeployedTemplates, AutoCloseable {
  private static final String SERVICE = "cloudformation";
  private static final int OK = 200;

  private final SdkHttpClient http = UrlConnectionHttpClient.create();
  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
  private final AwsCredentialsProvider credentials;
  private final Optional<URI> endpoint;

  /**
   * The templates of an account.
   *
   * @param profile the profile of the AWS configuration; by default the usual one
   * @param endpoint another address than the region's
   */
  LiveTemplates(Optional<String> profile, Optional<URI> endpoint) {
    DefaultCredentialsProvider.Builder chain = DefaultCredentialsProvider.builder();
    profile.ifPresent(chain::profileName);
    this.credentials = chain.build();
    this.endpoint = endpoint;
  }

  @Override
  public Optional<Template> template(String stack, String region) throws IOException {
    SdkHttpRequest request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.GET)
            .uri(
                endpoint.orElseGet(
                    () ->
                        URI.create(
                            "https://"
                                + ServiceMetadata.of(SERVICE).endpointFor(Region.of(region)))))
            .encodedPath("/")
            .putRawQueryParameter("Action", "GetTemplate")
            .putRawQueryParameter("Version", "2010-05-15")
            .putRawQueryParameter("TemplateStage", "Original")
            .putRawQueryParameter("StackName", stack)
            .build();
    Document answer;
    int status;
    try {
      SignedRequest signed =
          signer.sign(
              r ->
                  r.identity(credentials.resolveCredentials())
                      .request(request)
                      .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, SERVICE)
                      .putProperty(AwsV4HttpSigner.REGION_NAME, region));
      HttpExecuteResponse response =
          http.prepareRequest(HttpExecuteRequest.builder().request(signed.request()).build())
              .call();
      status = response.httpResponse().statusCode();
      answer = xml(response, stack, status);
    } catch (SdkClientException e) {
      throw new IOException(e.getMessage(), e);
    }
    if (status != OK) {
      String message = text(answer, "Message");
      if (message.contains("does not exist")) {
        return Optional.empty();
      }
      throw new IOException("stack " + stack + ": " + text(answer, "Code") + ": " + message);
    }
    return Optional.of(new Template(stack, json(stack, text(answer, "TemplateBody"))));
  }

  private static JsonNode json(String stack, String body) throws IOException {
    try {
      return new ObjectMapper().readTree(body);
    } catch (JsonProcessingException e) {
      throw new IOException("the template of stack " + stack + " is not JSON", e);
    }
  }

  private static Document xml(HttpExecuteResponse response, String stack, int status)
      throws IOException {
    byte[] body = {};
    if (response.responseBody().isPresent()) {
      try (InputStream in = response.responseBody().get()) {
        body = in.readAllBytes();
      }
    }
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(body));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("stack " + stack + ": CloudFormation answers " + status, e);
    }
  }

  private static String text(Document answer, String element) {
    NodeList found = answer.getElementsByTagName(element);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }

  @Override
  public void close() {
    http.close();
  }
}
