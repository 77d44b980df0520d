package dev.switchboard.cli.instance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One call of the API.
 *
 * @param path the path, encoded
 * @param query the query's parameters, not encoded
 * @param body the JSON body of those that are asked by POST
 */
public record ApiCall(String path, Map<String, String> query, Optional<String> body) {
  /** Copies the query. */
  public ApiCall {
    query = new LinkedHashMap<>(query);
  }

  /** A call of a path that may hold a query, with a token to go on with, if there is one. */
  static ApiCall get(String pathAndQuery, Optional<String> token) {
    int question = pathAndQuery.indexOf('?');
    String path = question < 0 ? pathAndQuery : pathAndQuery.substring(0, question);
    Map<String, String> query = new LinkedHashMap<>();
    if (question >= 0) {
      for (String parameter : pathAndQuery.substring(question + 1).split("&")) {
        query.put(
            parameter.substring(0, parameter.indexOf('=')),
            parameter.substring(parameter.indexOf('=') + 1));
      }
    }
    token.ifPresent(t -> query.put("nextToken", t));
    return new ApiCall(path, query, Optional.empty());
  }
}
