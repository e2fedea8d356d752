package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;

/** Whoever types or pastes at full speed and presses something at once finds everything again. */
final class TypingScene {

    private static final String ATTENDANCE = "ผู้เข้าประชุม";
    private static final String MINUTES = "รายงานการประชุม";
    private static final String TARGET = "ค่าเป้าหมาย";
    private static final String WEIGHT = "น้ำหนัก";
    private static final String REASON = "เหตุผล";

    private final Company company;

    TypingScene(Company company) {
        this.company = company;
    }

    void pastedLinesReachTheServerBeforeThePress() {
        company.as(Account.COMMITTEE, committee -> {
            open(committee, "หาข้อยุติทีละตัวชี้วัด");
            Map<String, String> typed = Map.of(
                    ATTENDANCE, "ประธานกรรมการ\nกรรมการ\nเลขานุการ", MINUTES, "เห็นชอบทุกข้อ\nปิดประชุมเวลา 16.00 น.");
            typed.forEach(
                    (label, text) -> committee.typeAtSpeed(committee.page().locator("body"), label, text));
            choices(committee).nth(1).click();
            committee.settle();
            committee.page().reload();
            committee.settle();
            typed.forEach((label, text) -> assertThat(field(committee, label)).hasValue(text));
        });
    }

    void figuresAndReasonReachTheServerBeforeThePress() {
        company.as(Account.NEGOTIATOR, negotiator -> {
            open(negotiator, "พิจารณาข้อเสนอตัวชี้วัด");
            counter(negotiator);
            Map<String, String> typed = Map.of(WEIGHT, "11", TARGET, "81", REASON, "ผลปีก่อน\nสูงกว่านี้");
            typed.forEach(
                    (label, text) -> negotiator.typeAtSpeed(negotiator.page().locator("body"), label, text));
            choices(negotiator).nth(1).click();
            negotiator.settle();
            choices(negotiator).first().click();
            negotiator.settle();
            typed.forEach((label, text) -> assertThat(field(negotiator, label)).hasValue(text));

            takenBackAtOnce(negotiator);
            followedWhileTheFieldKeepsTheFocus(negotiator);
        });
    }

    /** The browser tells no change of a field that stands again as it was when it was entered. */
    private static void takenBackAtOnce(Desk negotiator) {
        field(negotiator, TARGET).focus();
        negotiator.page().keyboard().press("End");
        negotiator
                .page()
                .waitForResponse(
                        response -> response.url().contains("v-r=uidl"),
                        () -> negotiator.page().keyboard().type("9"));
        negotiator.settle();
        negotiator.page().keyboard().press("Backspace");
        choices(negotiator).nth(1).click();
        negotiator.settle();
        choices(negotiator).first().click();
        negotiator.settle();
        assertThat(field(negotiator, TARGET)).hasValue("81");
    }

    private static void followedWhileTheFieldKeepsTheFocus(Desk negotiator) {
        field(negotiator, TARGET).fill("83.75");
        assertThat(negotiator.page().getByText("83.75").first()).isVisible();
        assertThat(field(negotiator, TARGET)).isFocused();
    }

    private static void counter(Desk negotiator) {
        choices(negotiator).first().click();
        negotiator.settle();
        negotiator.choose("เสนอแย้ง");
    }

    private static Locator choices(Desk desk) {
        return desk.page().locator("button.k-choice");
    }

    private static Locator field(Desk desk, String label) {
        return desk.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** The step that the demonstration holds ready for the one unit that has come so far. */
    private static void open(Desk desk, String verb) {
        for (String list : List.of("งานของฉัน", "งานที่รับได้")) {
            desk.page()
                    .getByRole(AriaRole.TAB)
                    .filter(new Locator.FilterOptions().setHasText(list + " ("))
                    .click();
            desk.settle();
            Locator row = desk.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(verb));
            if (row.count() > 0) {
                desk.press(Window.link(row, verb));
                return;
            }
        }
        throw new AssertionError("Nobody is to " + verb);
    }
}
