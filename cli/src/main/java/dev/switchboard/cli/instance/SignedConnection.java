package dev.switchboard.cli.instance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.ServiceMetadata;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/**
 * The API of Amazon Connect in one region, through the AWS SDK's credentials, signer and HTTP
 * client. Answers are kept as they come: a typed client would drop every field that is newer than
 * itself, and a backup must not.
 */
public final class SignedConnection implements ApiConnection, AutoCloseable {
  private static final String SERVICE = "connect";

  private final SdkHttpClient http = UrlConnectionHttpClient.create();
  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
  private final AwsCredentialsProvider credentials;
  private final Region region;
  private final URI endpoint;

  /**
   * A connection.
   *
   * @param region the region; by default the one that the AWS command line would take
   * @param profile the profile of the AWS configuration; by default the one that it would take
   * @param endpoint another address than the region's
   * @throws IOException if no region is known
   */
  public SignedConnection(Optional<String> region, Optional<String> profile, Optional<URI> endpoint)
      throws IOException {
    DefaultCredentialsProvider.Builder chain = DefaultCredentialsProvider.builder();
    profile.ifPresent(chain::profileName);
    this.credentials = chain.build();
    this.region = region.isPresent() ? Region.of(region.get()) : usual(profile);
    this.endpoint =
        endpoint.orElseGet(
            () -> URI.create("https://" + ServiceMetadata.of(SERVICE).endpointFor(this.region)));
  }

  private static Region usual(Optional<String> profile) throws IOException {
    try {
      DefaultAwsRegionProviderChain.Builder chain = DefaultAwsRegionProviderChain.builder();
      profile.ifPresent(chain::profileName);
      return chain.build().getRegion();
    } catch (SdkClientException e) {
      throw new IOException("no region is known; say --region, or name the instance by its ARN", e);
    }
  }

  /** The region's name. */
  public String region() {
    return region.id();
  }

  @Override
  public ApiAnswer send(ApiCall call) throws IOException {
    byte[] body = call.body().orElse("").getBytes(StandardCharsets.UTF_8);
    SdkHttpRequest.Builder request =
        SdkHttpRequest.builder()
            .method(call.body().isPresent() ? SdkHttpMethod.POST : SdkHttpMethod.GET)
            .uri(endpoint)
            .encodedPath(call.path())
            .putHeader("Accept", "application/json");
    if (call.body().isPresent()) {
      request.putHeader("Content-Type", "application/json");
      request.putHeader("Content-Length", String.valueOf(body.length));
    }
    call.query().forEach(request::putRawQueryParameter);
    ContentStreamProvider payload = () -> new ByteArrayInputStream(body);
    try {
      SignedRequest signed =
          signer.sign(
              r -> {
                r.identity(credentials.resolveCredentials())
                    .request(request.build())
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, SERVICE)
                    .putProperty(AwsV4HttpSigner.REGION_NAME, region.id());
                call.body().ifPresent(b -> r.payload(payload));
              });
      HttpExecuteRequest.Builder execute = HttpExecuteRequest.builder().request(signed.request());
      signed.payload().ifPresent(execute::contentStreamProvider);
      return answer(http.prepareRequest(execute.build()).call());
    } catch (SdkClientException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static ApiAnswer answer(HttpExecuteResponse response) throws IOException {
    SdkHttpResponse http = response.httpResponse();
    String body = "";
    if (response.responseBody().isPresent()) {
      try (InputStream in = response.responseBody().get()) {
        body = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
    String error =
        http.firstMatchingHeader("x-amzn-ErrorType")
            .map(t -> t.replaceFirst("[:;].*", ""))
            .orElse("");
    Optional<Integer> retryAfter =
        http.firstMatchingHeader("Retry-After")
            .filter(s -> s.matches("\\d{1,4}"))
            .map(Integer::valueOf);
    return new ApiAnswer(http.statusCode(), body, error, retryAfter);
  }

  @Override
  public void close() {
    http.close();
  }
}
