package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.khamrabrong.kernel.UnitName;

/** What may be done with a unit: each says what becomes of the units that it touches, and what is told of it. */
public sealed interface UnitChange {

    /** The units that are no longer what they were, as they are with it. */
    List<UnitLife> applied(UnitLives all, UnitLife unit, LocalDate from);

    List<OrganizationFact> told(UnitNews news);

    /** The aspect that it changes; empty where it is none by itself. */
    default Optional<UnitAspect> aspect() {
        return Optional.empty();
    }

    /** Whether it mends what was entered, which takes no day and holds for the past too. */
    default boolean mends() {
        return false;
    }

    /** Whether the unit is no more with it. */
    default boolean ends() {
        return false;
    }

    /** Called otherwise. */
    record Rename(UnitName names) implements UnitChange {

        public Rename {
            names = UnitTexts.names(names);
        }

        @Override
        public List<UnitLife> applied(UnitLives all, UnitLife unit, LocalDate from) {
            return List.of(unit.changed(
                    from, UnitAspect.NAMES, unit.nearest(from).what().called(names)));
        }

        @Override
        public List<OrganizationFact> told(UnitNews news) {
            return List.of(news.unit().renamed(news));
        }

        @Override
        public Optional<UnitAspect> aspect() {
            return Optional.of(UnitAspect.NAMES);
        }
    }

    /** Under another unit, with all that stands under it. */
    record Move(UUID parent) implements UnitChange {

        @Override
        public List<UnitLife> applied(UnitLives all, UnitLife unit, LocalDate from) {
            return List.of(unit.changed(
                    from, UnitAspect.PLACE, unit.nearest(from).what().under(parent)));
        }

        @Override
        public List<OrganizationFact> told(UnitNews news) {
            return List.of(news.unit().moved(news));
        }

        @Override
        public Optional<UnitAspect> aspect() {
            return Optional.of(UnitAspect.PLACE);
        }
    }

    /** At another level. */
    record Relevel(UnitLevel level) implements UnitChange {

        @Override
        public List<UnitLife> applied(UnitLives all, UnitLife unit, LocalDate from) {
            return List.of(unit.changed(
                    from, UnitAspect.LEVEL, unit.nearest(from).what().at(level)));
        }

        @Override
        public List<OrganizationFact> told(UnitNews news) {
            return List.of(news.unit().relevelled(news));
        }

        @Override
        public Optional<UnitAspect> aspect() {
            return Optional.of(UnitAspect.LEVEL);
        }
    }

    /** In the head's own office or not, making agreements or not. */
    record Charge(boolean headsOffice, boolean signs) implements UnitChange {

        @Override
        public List<UnitLife> applied(UnitLives all, UnitLife unit, LocalDate from) {
            return List.of(unit.changed(
                    from, UnitAspect.DUTIES, unit.nearest(from).what().charged(headsOffice, signs)));
        }

        @Override
        public List<OrganizationFact> told(UnitNews news) {
            return List.of(news.unit().charged(news));
        }

        @Override
        public Optional<UnitAspect> aspect() {
            return Optional.of(UnitAspect.DUTIES);
        }
    }

    /** Entered wrongly: it was never called so, and the record says what stood there. */
    record Correct(String code, UnitName names, boolean headsOffice, boolean signs) implements UnitChange {

        public Correct {
            code = UnitTexts.code(code);
            names = UnitTexts.names(names);
        }

        @Override
        public List<UnitLife> applied(UnitLives all, UnitLife unit, LocalDate from) {
            UnitParticulars right = unit.nearest(from).what().called(names).charged(headsOffice, signs);
            return List.of(unit.coded(code)
                    .corrected(from, UnitAspect.NAMES, right)
                    .corrected(from, UnitAspect.DUTIES, right));
        }

        @Override
        public List<OrganizationFact> told(UnitNews news) {
            return news.unit().corrected(news);
        }

        @Override
        public boolean mends() {
            return true;
        }
    }

    /** No more from that day on; what stood under it stands under the successor, which takes over what is left to do. */
    record Merge(UUID successor) implements UnitChange {

        @Override
        public List<UnitLife> applied(UnitLives all, UnitLife unit, LocalDate from) {
            Stream<UnitLife> children = all.childrenSince(unit.unit(), from).stream()
                    .map(child -> child.moved(from, unit.unit(), successor));
            return Stream.concat(Stream.of(unit.ended(from, successor)), children)
                    .toList();
        }

        @Override
        public List<OrganizationFact> told(UnitNews news) {
            List<OrganizationFact> facts = new ArrayList<>(List.of(news.unit().merged(news, successor)));
            news.others().map(child -> news.unit().movedWith(news, child)).forEach(facts::add);
            return facts;
        }

        @Override
        public boolean ends() {
            return true;
        }
    }

    /** No more from that day on, and nothing in its place. */
    record Dissolve() implements UnitChange {

        @Override
        public List<UnitLife> applied(UnitLives all, UnitLife unit, LocalDate from) {
            return List.of(unit.ended(from, null));
        }

        @Override
        public List<OrganizationFact> told(UnitNews news) {
            return List.of(news.unit().dissolved(news));
        }

        @Override
        public boolean ends() {
            return true;
        }
    }

    /** What was to come on that day does not come. */
    record TakeBack() implements UnitChange {

        @Override
        public List<UnitLife> applied(UnitLives all, UnitLife unit, LocalDate from) {
            boolean ending = unit.ends().filter(from::equals).isPresent();
            if (!ending) {
                return List.of(unit.unchanged(from));
            }
            Stream<UnitLife> children = Stream.ofNullable(unit.successor())
                    .flatMap(successor -> all.childrenSince(successor, from).stream())
                    .map(child -> child.movedBack(from, unit.unit()));
            return Stream.concat(Stream.of(unit.endless()), children).toList();
        }

        @Override
        public List<OrganizationFact> told(UnitNews news) {
            return List.of(news.unit().takenBack(news));
        }
    }
}
