package dev.switchboard.flow.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * How an annotation type is declared, whoever looked: javac's elements while compiling, or
 * reflection at run time. It is all that {@link BlockTypeReader} sees. Implementations may work
 * lazily and must not throw on broken sources.
 */
public interface AnnotationDeclaration {
  /** The simple name, such as {@code PlayPrompt}. */
  String simpleName();

  /** The canonical name, such as {@code dev.switchboard.annotations.block.PlayPrompt}. */
  String qualifiedName();

  /**
   * The annotations on the declaration, in order; containers of repeated annotations as they are.
   */
  List<DeclaredAnnotation> annotations();

  /** The members, in declaration order. */
  List<Member> members();

  /** One member of an annotation type. */
  interface Member {
    /** The member's name. */
    String name();

    /** The member's type. */
    MemberType type();

    /** The default; empty if the member must be written. */
    Optional<DeclaredValue> defaultValue();

    /** The annotations on the member, in order; containers of repeated annotations as they are. */
    List<DeclaredAnnotation> annotations();

    /** Of an enum or a list of them: the constants, in declaration order. */
    List<EnumConstant> constants();

    /** Of an annotation or a list of them: its declaration. */
    Optional<AnnotationDeclaration> entry();
  }

  /**
   * A constant of an enum.
   *
   * @param name the name in Java
   * @param wire how it is spelled in the flow: what its {@code @Wire} says, else the name
   */
  record EnumConstant(String name, String wire) {}
}
