package org.khamrabrong.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.language.Languages;
import org.khamrabrong.organization.OrganizationFact.UnitCharged;
import org.khamrabrong.organization.OrganizationFact.UnitCorrected;
import org.khamrabrong.organization.OrganizationFact.UnitDissolved;
import org.khamrabrong.organization.OrganizationFact.UnitEntered;
import org.khamrabrong.organization.OrganizationFact.UnitMerged;
import org.khamrabrong.organization.OrganizationFact.UnitMoved;
import org.khamrabrong.organization.OrganizationFact.UnitPeopleMoved;
import org.khamrabrong.organization.OrganizationFact.UnitPlanCancelled;
import org.khamrabrong.organization.OrganizationFact.UnitRelevelled;
import org.khamrabrong.organization.OrganizationFact.UnitRenamed;

/** A unit of the organization tree as it is today. */
@Entity
@Table(name = "unit")
public class Unit implements UnitNode {

    @Id
    private UUID id;

    private String code;

    @Embedded
    @AttributeOverride(name = "thai", column = @Column(name = "name"))
    @AttributeOverride(name = "english", column = @Column(name = "name_english"))
    private UnitName names;

    @Enumerated(EnumType.STRING)
    private UnitLevel level;

    private @Nullable UUID parent;
    private boolean headsOffice;
    private boolean signs;
    private @Nullable LocalDate beginsOn;
    private @Nullable LocalDate dissolvedOn;

    @Version
    private @Nullable Integer version;

    protected Unit() {}

    Unit(String code, UnitName names, UnitLevel level, @Nullable UUID parent, boolean headsOffice) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.names = names;
        this.level = level;
        this.parent = parent;
        this.headsOffice = headsOffice;
        this.signs = level != UnitLevel.GOVERNMENT;
    }

    Unit(NewUnit asked) {
        this(
                asked.code(),
                asked.what().names(),
                asked.what().level(),
                asked.what().parent(),
                asked.what().headsOffice());
        this.signs = asked.what().signs();
    }

    UnitEntered entered(String by, LocalDate from) {
        return new UnitEntered(by, code, names.thai(), from);
    }

    UnitRenamed renamed(UnitNews news) {
        return new UnitRenamed(
                news.by(), code, both(news.was().names()), both(news.is().names()), news.from());
    }

    UnitMoved moved(UnitNews news) {
        return new UnitMoved(
                news.by(),
                label(),
                news.name(news.was().parent()),
                news.name(news.is().parent()),
                news.from());
    }

    /** That another stood under this one and goes along with the rest. */
    UnitMoved movedWith(UnitNews news, UnitLife child) {
        UnitParticulars is = child.nearest(news.from()).what();
        return new UnitMoved(
                news.by(), label(child.code(), is.names()), names.thai(), news.name(is.parent()), news.from());
    }

    UnitRelevelled relevelled(UnitNews news) {
        return new UnitRelevelled(
                news.by(), label(), news.was().level(), news.is().level(), news.from());
    }

    UnitCharged charged(UnitNews news) {
        return new UnitCharged(
                news.by(), label(), news.is().headsOffice(), news.is().signs(), news.from());
    }

    /** One for each thing that was wrong. */
    List<OrganizationFact> corrected(UnitNews news) {
        UnitParticulars was = news.was();
        UnitParticulars is = news.is();
        List<OrganizationFact> facts = new ArrayList<>();
        facts.add(new UnitCorrected(
                news.by(), label(), "code", code, news.isLife().code()));
        facts.add(new UnitCorrected(
                news.by(), label(), "name", was.names().thai(), is.names().thai()));
        facts.add(new UnitCorrected(news.by(), label(), "nameEnglish", english(was.names()), english(is.names())));
        facts.add(new UnitCorrected(news.by(), label(), "headsOffice", yes(was.headsOffice()), yes(is.headsOffice())));
        facts.add(new UnitCorrected(news.by(), label(), "signs", yes(was.signs()), yes(is.signs())));
        facts.removeIf(fact -> fact instanceof UnitCorrected one && one.before().equals(one.after()));
        return facts;
    }

    UnitMerged merged(UnitNews news, UUID successor) {
        return new UnitMerged(news.by(), label(), news.name(successor), news.from());
    }

    UnitPeopleMoved handedOver(String by, Unit successor, List<String> moved, List<String> ended, List<String> posts) {
        return new UnitPeopleMoved(by, label(), successor.label(), moved, ended, posts);
    }

    UnitDissolved dissolved(UnitNews news) {
        return new UnitDissolved(news.by(), label(), news.from());
    }

    UnitPlanCancelled takenBack(UnitNews news) {
        return new UnitPlanCancelled(news.by(), label(), news.from());
    }

    /** Before it has begun. */
    UnitPlanCancelled takenBack(String by, LocalDate begins) {
        return new UnitPlanCancelled(by, label(), begins);
    }

    private String label() {
        return label(code, names);
    }

    private static String label(String code, UnitName names) {
        return code + " " + names.thai();
    }

    private static String both(UnitName names) {
        return english(names).isBlank() ? names.thai() : names.thai() + " (" + english(names) + ")";
    }

    private static String english(UnitName names) {
        return Objects.requireNonNullElse(names.english(), "");
    }

    private static String yes(boolean value) {
        return value ? "✓" : "–";
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String code() {
        return code;
    }

    /** The Thai one, as papers and the record say it. */
    public String name() {
        return names.thai();
    }

    public String name(Locale reader) {
        return Languages.name(reader, names);
    }

    @Override
    public UnitName names() {
        return names;
    }

    @Override
    public UnitLevel level() {
        return level;
    }

    @Override
    public Optional<UUID> parent() {
        return Optional.ofNullable(parent);
    }

    /** Whether a division belongs to the national head's own office. */
    public boolean headsOffice() {
        return headsOffice;
    }

    /** Whether it makes agreements of its own. */
    public boolean signs() {
        return signs;
    }

    /** Whether there is such a unit today. */
    public boolean inForce() {
        return beginsOn == null && dissolvedOn == null;
    }

    /** The first day on which it is no more, as of today. */
    public Optional<LocalDate> dissolvedOn() {
        return Optional.ofNullable(dissolvedOn);
    }

    /** Counts the changes, so that of two who change it at once the second is told. */
    public int version() {
        return Optional.ofNullable(version).orElse(0);
    }
}
