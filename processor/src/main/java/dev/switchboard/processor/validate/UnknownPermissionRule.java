package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.SecurityProfileModel;
import dev.switchboard.processor.model.Sourced;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A security profile grants permissions that Amazon Connect has: those of AWS's list, and some that
 * it leaves out but the profile "Admin" of every instance has, which is where {@code
 * ListSecurityProfilePermissions} shows them.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/security-profile-list.html">List
 *     of security profile permissions</a>
 */
final class UnknownPermissionRule implements Rule {
  private static final Set<String> KNOWN = known();

  @Override
  public List<Finding> check(ContactCenter center) {
    return center.all(SecurityProfileModel.class).stream()
        .flatMap(
            profile ->
                profile.permissions().stream()
                    .filter(permission -> !KNOWN.contains(permission.value()))
                    .map(permission -> unknown(profile, permission)))
        .toList();
  }

  private Finding unknown(SecurityProfileModel profile, Sourced<String> permission) {
    return error(
        permission.origin(),
        profile.words()
            + ": Amazon Connect has no permission \""
            + permission.value()
            + "\"; "
            + clause(permission.value()));
  }

  /** All permissions are too many to list; those of the same page of the console are few. */
  private static String clause(String written) {
    if (!Suggestion.near(written, KNOWN).isEmpty()) {
      return Suggestion.clause(written, KNOWN, "permissions");
    }
    String group = written.substring(0, written.indexOf('.') + 1);
    List<String> ofGroup = KNOWN.stream().filter(p -> p.startsWith(group)).toList();
    return group.isEmpty() || ofGroup.isEmpty()
        ? "write it as AWS's list does, or, if it is newer than that, in morePermissions"
        : Suggestion.clause(written, ofGroup, "permissions of " + group + "*");
  }

  private static Set<String> known() {
    try (InputStream in = UnknownPermissionRule.class.getResourceAsStream("permissions.txt")) {
      return new TreeSet<>(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
