package org.khamrabrong.amendment.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.amendment.AmendmentRow;
import org.khamrabrong.amendment.AmendmentSheet;
import org.khamrabrong.amendment.Changes;
import org.khamrabrong.document.report.Doers;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.document.report.Signer;
import org.khamrabrong.language.Languages;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Facts;
import org.khamrabrong.paper.Facts.Fact;
import org.khamrabrong.paper.Heading;
import org.khamrabrong.paper.Items;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.Section;
import org.khamrabrong.paper.Signatures;
import org.khamrabrong.paper.Signatures.Place;
import org.khamrabrong.paper.Text;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.workflow.approval.Level;

/** A request to amend: why and from when, the weights, old and new side by side, who approved it, and the decision. */
final class AmendmentPaper {

    private final AmendmentSheet sheet;
    private final Doers doers;
    private final Says says;
    private final List<Block> blocks = new ArrayList<>();

    private AmendmentPaper(AmendmentSheet sheet, Doers doers, Says says) {
        this.sheet = sheet;
        this.doers = doers;
        this.says = says;
    }

    static Paper of(AmendmentSheet sheet, Doers doers, Says says, Digits digits) {
        return new AmendmentPaper(sheet, doers, says).paper(digits);
    }

    private Paper paper(Digits digits) {
        String number = says.say("amendment.paper.number", sheet.row().number(), says.year(sheet.fiscalYear()));
        blocks.add(Heading.title(says.say("amendment.paper.title")));
        centred(sheet.unit().name(says.locale()));
        centred(number);
        asked();
        AgreementPackage after = Optional.ofNullable(sheet.contents().agreed())
                .orElse(sheet.contents().proposed());
        AmendmentTables tables = new AmendmentTables(sheet.contents().base(), after, says);
        blocks.add(Heading.of(3, says.say("amendment.weights")));
        blocks.add(tables.weights());
        blocks.add(Heading.of(3, says.say("amendment.differences")));
        blocks.addAll(tables.changes());
        approved();
        if (sheet.row().decided() != null) {
            decided(sheet.row().decided(), after);
        }
        blocks.add(new Signatures(places()));
        return new Paper(
                says.say(
                        "document.report.of",
                        says.say("amendment.paper.title") + " " + number,
                        sheet.unit().name(says.locale())),
                says.language(),
                digits,
                List.of(Section.portrait(blocks)));
    }

    private void asked() {
        AmendmentRow row = sheet.row();
        blocks.add(new Facts(List.of(
                fact("amendment.state", says.say("amendment.state." + row.state())),
                fact("amendment.askedBy", name(row.asked().by())),
                fact("amendment.askedAt", says.dateTime(row.asked().at())),
                fact(
                        "amendment.round",
                        row.firstRound() == null ? Says.NOTHING : says.say("amendment.paper.round", row.firstRound())),
                fact("amendment.reason", says.or(row.asked().reason())))));
        if (!sheet.files().isEmpty()) {
            blocks.add(Heading.of(3, says.say("amendment.evidence")));
            blocks.add(new Items(
                    true, sheet.files().stream().map(AmendmentPaper::line).toList()));
        }
    }

    private static Text line(EvidenceRow file) {
        return Text.exact(file.file().fileName() + "\nSHA-256 " + file.file().sha256());
    }

    private void approved() {
        List<Text> levels = sheet.approval().levels().stream().map(this::level).toList();
        if (!levels.isEmpty()) {
            blocks.add(Heading.of(3, says.say("amendment.paper.levels")));
            blocks.add(new Items(true, levels));
        }
    }

    private Text level(Level level) {
        String seat = says.say("organization.role." + level.role()) + " "
                + Languages.name(says.locale(), level.unit().names());
        return Text.of(level.approval()
                .map(item -> says.say("amendment.paper.level", seat, name(item.by()), says.dateTime(item.at())))
                .orElse(seat));
    }

    private void decided(AmendmentRow.Decided decided, AgreementPackage after) {
        List<String> asked = List.copyOf(
                Changes.between(sheet.contents().base(), sheet.contents().proposed())
                        .keySet());
        List<String> accepted = sheet.contents().agreed() == null
                ? List.of()
                : List.copyOf(Changes.between(sheet.contents().base(), after).keySet());
        blocks.add(Heading.of(3, says.say("amendment.decision")));
        blocks.add(new Facts(List.of(
                fact("amendment.decidedBy", name(decided.by())),
                fact("amendment.paper.decidedAt", says.dateTime(decided.at())),
                fact("amendment.paper.accepted", listed(accepted)),
                fact(
                        "amendment.paper.refused",
                        listed(asked.stream()
                                .filter(each -> !accepted.contains(each))
                                .toList())),
                fact("amendment.decisionReason", says.or(decided.reason())),
                fact("amendment.paper.version", version()))));
    }

    private String version() {
        Integer version = sheet.row().version();
        return version == null ? Says.NOTHING : says.say("amendment.paper.version.number", version);
    }

    private String listed(List<String> numbers) {
        return says.or(numbers.stream().collect(Collectors.joining(", ")));
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        place(places, sheet.row().asked().by(), "amendment.paper.asker");
        sheet.approval().levels().stream()
                .flatMap(level -> level.approval().stream())
                .reduce((earlier, later) -> later)
                .ifPresent(last -> place(places, last.by(), "amendment.paper.approver"));
        if (sheet.row().decided() != null) {
            place(places, sheet.row().decided().by(), "amendment.paper.decider");
        }
        return places;
    }

    private void place(List<Place> places, @Nullable String username, String side) {
        if (username != null) {
            Signer person = doers.signer(username, says);
            places.add(new Place(null, person.name(), person.position(), says.say(side), null));
        }
    }

    private String name(@Nullable String username) {
        return username == null ? Says.NOTHING : doers.name(username, says);
    }

    private void centred(String words) {
        blocks.add(new Paragraph(Text.of(words), Align.CENTRE, false));
    }

    private Fact fact(String label, String words) {
        return new Fact(says.say(label), Text.of(words));
    }
}
