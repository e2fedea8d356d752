package org.khamrabrong.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Locale;

/** What kernel and scoring are made of: sums and words of the JDK, nothing that differs between two runs. */
final class PurityRules {

    private static final DescribedPredicate<JavaClass> ARITHMETIC = resideInAnyPackage(
                    "java.lang",
                    "java.lang.annotation",
                    "java.lang.invoke",
                    "java.lang.runtime",
                    "java.math",
                    "java.time",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream")
            .and(DescribedPredicate.not(belongToAnyOf(
                    Clock.class,
                    Locale.class,
                    Thread.class,
                    Process.class,
                    Runtime.class,
                    java.util.Date.class,
                    java.util.Random.class,
                    java.util.ResourceBundle.class)))
            .or(type(Serializable.class))
            .or(resideInAPackage("org.jspecify.annotations"))
            .or(DescribedPredicate.describe("arrays of primitives", PurityRules::isPrimitive));

    private static final DescribedPredicate<JavaClass> READING_BYTES = resideInAPackage("java.nio.charset")
            .or(resideInAPackage("com.fasterxml.jackson.core.."))
            .or(belongToAnyOf(IOException.class, UncheckedIOException.class, ByteBuffer.class, CharBuffer.class));

    /** The same bytes have the same hash everywhere. */
    private static final DescribedPredicate<JavaClass> HASHING =
            belongToAnyOf(MessageDigest.class, NoSuchAlgorithmException.class, Charset.class, StandardCharsets.class);

    static final ArchRule KERNEL_IS_PURE = classes()
            .that()
            .resideInAPackage("..kernel..")
            .and(DescribedPredicate.not(simpleName("OwnerOnlyFiles")))
            .should()
            .onlyDependOnClassesThat(
                    resideInAPackage("..kernel..").or(ARITHMETIC).or(HASHING))
            .because("but for the permissions of files, which no module below writes for all");

    static final ArchRule SCORING_IS_PURE = classes()
            .that()
            .resideInAPackage("..scoring..")
            .and()
            .resideOutsideOfPackage("..scoring.format..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("..kernel..", "..scoring..").or(ARITHMETIC));

    static final ArchRule THE_FORMAT_READS_AND_WRITES_BYTES_ONLY = classes()
            .that()
            .resideInAPackage("..scoring.format..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("..kernel..", "..scoring..")
                    .or(ARITHMETIC)
                    .or(READING_BYTES));

    static final ArchRule NOTHING_PURE_ASKS_THE_SYSTEM = noClasses()
            .that()
            .resideInAnyPackage("..kernel..", "..scoring..")
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "it belongs to java.lang.System or tells the present time",
                    access -> access.getTargetOwner().isEquivalentTo(System.class)
                            || access.getName().equals("now")
                                    && access.getTargetOwner().getPackageName().equals("java.time")));

    private PurityRules() {}

    private static boolean isPrimitive(JavaClass type) {
        return type.isPrimitive()
                || type.isArray() && type.getBaseComponentType().isPrimitive();
    }
}
