package dev.switchboard.processor.model;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.flow.check.FlowSubject;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A flow or module.
 *
 * @param type the flow type; empty for a module
 * @param contract the contract, of a module
 * @param release the alias under which it is released, of a module
 * @param scope its blocks
 * @param contentFile the file that holds its content instead of blocks
 * @param whole whether all of it could be read; what can't be read, such as a class that does not
 *     exist, javac reports, and what follows from it is not worth a second message
 */
public record FlowModel(
    Declaration declaration,
    Sourced<String> name,
    Optional<Sourced<FlowType>> type,
    Sourced<String> description,
    Optional<ModuleContract> contract,
    Optional<ModuleRelease> release,
    Scope scope,
    Optional<ContentFile> contentFile,
    boolean whole)
    implements ResourceModel {

  /** Whether it is a module. */
  public boolean isModule() {
    return type.isEmpty();
  }

  @Override
  public String words() {
    return type.map(t -> FlowSubject.words(t.value())).orElse("module")
        + " \""
        + name.value()
        + "\"";
  }

  @Override
  public Resource kind() {
    return isModule() ? Resource.FLOW_MODULE : Resource.CONTACT_FLOW;
  }

  /** The file that holds a flow's content, and what its references lead to. */
  public record ContentFile(Sourced<String> path, List<FileReference> references) {
    public ContentFile {
      references = List.copyOf(references);
    }
  }

  /** One reference of a content file. */
  public record FileReference(Sourced<String> text, Link to) {}

  /**
   * The alias under which a module is released.
   *
   * @param version the version that it leads to
   * @param keep other versions that stay
   */
  public record ModuleRelease(
      Sourced<String> alias,
      Sourced<Long> version,
      List<Sourced<Long>> keep,
      Sourced<String> description) {
    public ModuleRelease {
      keep = List.copyOf(keep);
    }

    /** All versions that the stack holds, sorted, each once. */
    public List<Long> versions() {
      TreeSet<Long> versions = new TreeSet<>();
      versions.add(version.value());
      keep.forEach(kept -> versions.add(kept.value()));
      return List.copyOf(versions);
    }
  }

  /** What a module takes, gives back, and how it may end. */
  public record ModuleContract(
      List<ContractField> input, List<ContractField> output, List<Sourced<String>> branches) {
    public ModuleContract {
      input = List.copyOf(input);
      output = List.copyOf(output);
      branches = List.copyOf(branches);
    }
  }

  /** One value of a module's contract. */
  public record ContractField(
      Sourced<String> name, String type, boolean required, String description) {}
}
