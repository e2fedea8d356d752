package org.khamrabrong.rules;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** What happened has a name for ever, in the past tense, beside all else that can happen in its room. */
final class FactRules {

    /** Past-tense verbs that do not end in “ed”. */
    private static final Set<String> IRREGULAR = Set.of("Kept", "Made", "Withdrawn");

    private static final Pattern LAST_WORD = Pattern.compile(".*?([A-Z][a-z]+)$");
    /** In front of the rooms, ours and the planted ones. */
    private static final String BASE = "^org\\.(khamrabrong|planted\\.code)\\.";

    private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*");

    static final ArchRule FACTS_ARE_RECORDS = facts().should().beRecords();

    static final ArchRule FACTS_ARE_PAST =
            facts().should(be(DescribedPredicate.<JavaClass>describe("named in the past tense", FactRules::isPast)));

    static final ArchRule FACTS_HAVE_A_NAME_OF_THEIR_ROOM = facts().should(be(DescribedPredicate.<JavaClass>describe(
            "named by their room, a dot, and small letters with hyphens", FactRules::hasNameOfItsRoom)));

    static final ArchRule FACTS_OF_A_ROOM_STAND_TOGETHER = facts().should(be(DescribedPredicate.<JavaClass>describe(
            "nested in the one sealed interface of their room", FactRules::standsWithTheOthers)));

    /** What no aggregate could tell, and why. */
    private static final Map<String, String> TOLD_BY_OTHERS = Map.ofEntries(
            Map.entry("ContentEdit", "says for Agreement what an edit does to its content"),
            Map.entry("ImportedDraft", "says for Agreement what a file does to its content"),
            Map.entry("PlanChanges", "says for Agreement what differs in its plan"),
            Map.entry("IndicatorChanges", "says for Agreement what differs in an indicator"),
            Map.entry("HandOver", "tasks are the engine's"),
            Map.entry("DraftRecall", "a draft that is recalled stays as it is, and only the engine goes back"),
            Map.entry("StepWarnings", "timers are the engine's"),
            Map.entry("DeadlineMoves", "many steps, one fact"),
            Map.entry("Incidents", "jobs are the engine's"),
            Map.entry("ShippedTemplates", "many templates, one fact"),
            Map.entry("HolidayCalendar", "many holidays, one file"),
            Map.entry("TableRegister", "many tables, one fact"),
            Map.entry("OrganizationExchange", "many units and people, one file"),
            Map.entry("EndingDeputyships", "a day comes by itself, for many"),
            Map.entry("MailRefusals", "an address is nobody's"),
            Map.entry("StoppedAddresses", "an address is nobody's"));

    static final ArchRule AGGREGATES_TELL_THE_FACTS = noClasses()
            .that(DescribedPredicate.describe("are no aggregates", type -> !SilentChanges.isEntity(type)))
            .and(DescribedPredicate.describe(
                    "are not listed", type -> !TOLD_BY_OTHERS.containsKey(type.getSimpleName())))
            .should()
            .callConstructorWhere(DescribedPredicate.describe(
                    "makes a fact", call -> call.getTargetOwner().isAssignableTo(Fact.class)));

    private FactRules() {}

    /** The names that more than one fact has. */
    static List<String> sharedNames(JavaClasses all) {
        Map<String, Long> uses = all.stream()
                .filter(type -> type.isAnnotatedWith(FactName.class))
                .collect(Collectors.groupingBy(FactRules::name, Collectors.counting()));
        return uses.entrySet().stream()
                .filter(name -> name.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those who are listed as telling facts and tell none. */
    static Set<String> staleExemptions(JavaClasses all) {
        Set<String> stale = new TreeSet<>(TOLD_BY_OTHERS.keySet());
        all.stream()
                .filter(type -> type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isAssignableTo(Fact.class)))
                .forEach(type -> stale.remove(type.getSimpleName()));
        return stale;
    }

    private static GivenClassesConjunction facts() {
        return classes().that().areAssignableTo(Fact.class).and().areNotInterfaces();
    }

    private static boolean isPast(JavaClass fact) {
        var matcher = LAST_WORD.matcher(fact.getSimpleName());
        return matcher.matches() && (matcher.group(1).endsWith("ed") || IRREGULAR.contains(matcher.group(1)));
    }

    private static boolean hasNameOfItsRoom(JavaClass fact) {
        String room = room(fact) + ".";
        return fact.isAnnotatedWith(FactName.class)
                && name(fact).startsWith(room)
                && KEBAB.matcher(name(fact).substring(room.length())).matches();
    }

    private static boolean standsWithTheOthers(JavaClass fact) {
        return fact.getEnclosingClass()
                .filter(together -> together.isInterface() && together.isAssignableTo(Fact.class))
                .filter(together -> together.getSimpleName().equalsIgnoreCase(part(fact) + "Fact"))
                .filter(together -> together.reflect().isSealed())
                .isPresent();
    }

    private static String name(JavaClass fact) {
        return fact.getAnnotationOfType(FactName.class).value();
    }

    private static String room(JavaClass fact) {
        return fact.getPackageName().replaceFirst(BASE, "").split("\\.")[0];
    }

    /** The room, or the part of it that has facts of its own. */
    private static String part(JavaClass fact) {
        return fact.getPackageName().substring(fact.getPackageName().lastIndexOf('.') + 1);
    }
}
