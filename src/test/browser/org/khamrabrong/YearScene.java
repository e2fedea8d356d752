package org.khamrabrong;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiTime;

/** The strategy office enters the holidays, opens the present year, and has every unit called that can be. */
final class YearScene {

    private final Company company;
    private final Invitations invitations;
    private final FiscalYear year = FiscalYear.containing(LocalDate.now(ThaiTime.ZONE));

    YearScene(Company company, Invitations invitations) {
        this.company = company;
        this.invitations = invitations;
    }

    void play() {
        company.as("strategy", strategy -> {
            invitations.accept(strategy, "strategy.office");
            strategy.photograph("strategy-home");
            strategy.passesAxe("strategy-home");
            enterHolidays(strategy);
            openTheYear(strategy);
        });
    }

    private void enterHolidays(Window strategy) {
        strategy.visit("calendar");
        strategy.reads("ยังไม่มีวันหยุดเลย");
        strategy.bring("วันหยุด.csv", holidays().getBytes(StandardCharsets.UTF_8));
        strategy.press("นำเข้า 4 วัน");
        strategy.reads("วันสงกรานต์");
        strategy.photographForGuide("calendar");
        strategy.passesAxe("calendar");
    }

    private String holidays() {
        int thai = year.buddhist();
        return "วันที่,ชื่อวันหยุด\n"
                + "31/12/" + (thai - 1) + ",วันสิ้นปี\n"
                + "1 มกราคม " + thai + ",วันขึ้นปีใหม่\n"
                + "13 เม.ย. " + thai + ",วันสงกรานต์\n"
                + "14 เม.ย. " + thai + ",วันสงกรานต์\n";
    }

    private void openTheYear(Window strategy) {
        strategy.openPlace("ปีงบประมาณ");
        strategy.press("เริ่มเตรียม");
        strategy.reads("มิติและน้ำหนัก");
        strategy.photograph("year-terms");
        strategy.passesAxe("year-terms");
        strategy.press("ขั้นต่อไป");
        strategy.press("ขั้นต่อไป");
        strategy.reads("หน่วยงานที่ยังขาดผู้เกี่ยวข้อง");
        strategy.photographForGuide("year-preview");
        strategy.passesAxe("year-preview");
        strategy.press("เปิดปีงบประมาณ พ.ศ. " + year.buddhist());
        strategy.press(Window.button(strategy.dialog(), "เปิดปีและเริ่มแจ้ง"));
        OrganizationScene.appears(
                strategy,
                "แจ้งแล้ว " + (OrganizationScene.UNITS - 1) + " จาก " + OrganizationScene.UNITS + " หน่วยงาน");
        strategy.photographForGuide("year-called");
        strategy.passesAxe("year-called");
    }
}
