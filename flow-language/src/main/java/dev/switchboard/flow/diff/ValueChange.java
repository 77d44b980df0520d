package dev.switchboard.flow.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A value that differs.
 *
 * @param path where it is, such as {@code Parameters.Text} or {@code
 *     Parameters.Messages[1].PromptId}
 * @param before what it was; empty if it was not there
 * @param after what it is; empty if it is no longer there
 */
public record ValueChange(String path, Optional<JsonNode> before, Optional<JsonNode> after) {}
