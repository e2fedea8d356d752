package org.khamrabrong.workflow.approval;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.workflow.approval.ApprovalFact.ApprovalLapsed;
import org.khamrabrong.workflow.approval.ApprovalFact.EarlierLevelAsked;
import org.khamrabrong.workflow.approval.ApprovalFact.LevelApproved;
import org.khamrabrong.workflow.approval.ApprovalFact.LevelCounted;
import org.khamrabrong.workflow.approval.ApprovalFact.LevelPassed;
import org.khamrabrong.workflow.approval.ApprovalFact.LevelVacated;
import org.khamrabrong.workflow.approval.ApprovalFact.LevelsNamed;

/** One level of one paper, frozen when the paper was first handed in. */
@Entity
@Table(name = "approval_level")
class ApprovalLevel {

    /** Why a level is asked no more though it did not approve. */
    enum Left {
        PASSED,
        COUNTED
    }

    @Id
    private UUID id;

    private UUID agreement;

    @Enumerated(EnumType.STRING)
    private Paper.Kind paper;

    private int round;
    private int place;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID unit;
    private boolean countsOnce;

    /** Whether the present turn of the loop goes over it. */
    private boolean inTurn;

    @Enumerated(EnumType.STRING)
    @Column(name = "left_as")
    private @Nullable Left left;

    @Version
    private @Nullable Long revision;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER, orphanRemoval = true)
    @JoinColumn(name = "level", nullable = false, updatable = false)
    @OrderBy("place")
    private List<ApprovalItem> items = new ArrayList<>();

    protected ApprovalLevel() {}

    ApprovalLevel(Paper paper, int place, NamedLevel named) {
        this.id = UUID.randomUUID();
        this.agreement = paper.agreement().value();
        this.paper = paper.kind();
        this.round = paper.round();
        this.place = place;
        this.role = named.role();
        this.unit = named.unit().id();
        this.countsOnce = named.countsOnce();
    }

    static LevelsNamed named(Paper paper, String by, List<Rung> levels) {
        return new LevelsNamed(paper.agreement(), by, paper.kind(), levels);
    }

    AgreementId agreement() {
        return new AgreementId(agreement);
    }

    int place() {
        return place;
    }

    Role role() {
        return role;
    }

    UUID unit() {
        return unit;
    }

    boolean countsOnce() {
        return countsOnce;
    }

    boolean inTurn() {
        return inTurn;
    }

    boolean open() {
        return inTurn && left == null && !due().isEmpty();
    }

    boolean left() {
        return left != null;
    }

    /** What is asked here. */
    List<String> due() {
        return items.stream()
                .filter(item -> !item.approved())
                .map(ApprovalItem::name)
                .toList();
    }

    /** Those whose approval of anything stands here. */
    Set<String> approvers() {
        return items.stream()
                .map(ApprovalItem::approvedBy)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    /** The paper is handed in: what is new in it is asked, what is gone from it no more, and all else stands. */
    void handIn(List<String> names) {
        items.removeIf(item -> !names.contains(item.name()));
        for (String name : names) {
            item(name).orElseGet(() -> added(name)).stand(names.indexOf(name));
        }
        ask();
    }

    /** Its turn comes where anything is due here. */
    void ask() {
        left = null;
        inTurn = !due().isEmpty();
    }

    private ApprovalItem added(String name) {
        ApprovalItem item = new ApprovalItem(name);
        items.add(item);
        return item;
    }

    private Optional<ApprovalItem> item(String name) {
        return items.stream().filter(item -> item.name().equals(name)).findFirst();
    }

    /** The paper leaves the levels until it is handed in again. */
    void leave() {
        inTurn = false;
    }

    LevelApproved approve(Collection<String> names, String by, Instant at, Rung rung, @Nullable String author) {
        List<String> approved = due().stream().filter(names::contains).toList();
        approved.forEach(name -> item(name).orElseThrow().approve(by, at));
        return new LevelApproved(agreement(), by, paper, rung, approved, author);
    }

    /** One fact for each whose approval lapses. */
    List<ApprovalLapsed> touch(Collection<String> touched, String by, Rung rung, NamesOfPeople people) {
        return approvers().stream()
                .sorted()
                .flatMap(approver -> lapse(approver, touched).stream()
                        .map(names ->
                                new ApprovalLapsed(agreement(), by, paper, rung, people.of(approver), approver, names)))
                .toList();
    }

    private Optional<List<String>> lapse(String approver, Collection<String> touched) {
        List<ApprovalItem> lapsing = items.stream()
                .filter(item -> approver.equals(item.approvedBy()) && touched.contains(item.name()))
                .toList();
        List<String> names = lapsing.stream().map(ApprovalItem::name).toList();
        lapsing.forEach(ApprovalItem::lapse);
        return Optional.of(names).filter(some -> !some.isEmpty());
    }

    /** A later level asks it again. */
    EarlierLevelAsked ask(Collection<String> names, String by, String reason, Rung rung) {
        List<ApprovalItem> asked =
                items.stream().filter(item -> names.contains(item.name())).toList();
        asked.forEach(ApprovalItem::lapse);
        return new EarlierLevelAsked(
                agreement(),
                by,
                paper,
                rung,
                asked.stream().map(ApprovalItem::name).toList(),
                reason);
    }

    LevelPassed pass(String by, Rung rung, Rung next) {
        left = Left.PASSED;
        return new LevelPassed(agreement(), by, paper, rung, next);
    }

    /** Somebody above acts in its place. */
    LevelPassed moveTo(Role heads, Unit above, String by, Rung rung) {
        role = heads;
        unit = above.id();
        return new LevelPassed(agreement(), by, paper, rung, Rung.of(heads, above));
    }

    LevelCounted count(String by, Rung rung, String approver) {
        left = Left.COUNTED;
        return new LevelCounted(agreement(), by, paper, rung, approver);
    }

    LevelVacated vacate(String by, Rung rung) {
        return new LevelVacated(agreement(), by, paper, rung);
    }

    Level shown(Unit at, boolean now) {
        return new Level(
                place,
                role,
                new Level.LevelUnit(unit, at.names()),
                state(now),
                items.stream().map(ApprovalItem::shown).toList());
    }

    private Level.State state(boolean now) {
        if (now) {
            return Level.State.NOW;
        }
        if (left != null) {
            return left == Left.PASSED ? Level.State.PASSED : Level.State.COUNTED;
        }
        return due().isEmpty() ? Level.State.APPROVED : Level.State.TO_COME;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApprovalLevel level && Objects.equals(level.id, id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
