package org.khamrabrong.negotiation.ui;

import com.vaadin.flow.component.html.H3;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.negotiation.Meeting;
import org.khamrabrong.negotiation.MinutesRow;

/** What the meeting put on the record. */
class MinutesCard extends Card {

    MinutesCard(MinutesRow minutes, People people) {
        Formats formats = Words.formats();
        Meeting meeting = minutes.meeting();
        Particulars particulars = new Particulars()
                .line(getTranslation("negotiation.heldOn"), formats.date(meeting.heldOn()))
                .line(getTranslation("negotiation.attendance"), String.join("\n", meeting.attendance()))
                .line(getTranslation("negotiation.minutes"), meeting.minutes());
        if (!meeting.absent().isEmpty()) {
            particulars.line(getTranslation("negotiation.absent"), String.join("\n", meeting.absent()));
        }
        if (meeting.began() != null) {
            particulars.line(getTranslation("negotiation.began"), formats.time(meeting.began()));
        }
        if (meeting.ended() != null) {
            particulars.line(getTranslation("negotiation.ended"), formats.time(meeting.ended()));
        }
        if (!meeting.reviewer().isEmpty()) {
            particulars.line(getTranslation("negotiation.reviewer"), meeting.reviewer());
        }
        if (!minutes.reason().isEmpty()) {
            particulars.line(getTranslation("negotiation.return.reason"), minutes.reason());
        }
        particulars.line(
                getTranslation("negotiation.recordedBy"),
                getTranslation("negotiation.said", people.name(minutes.by()), formats.dateTime(minutes.at())));
        add(new H3(getTranslation("negotiation.meeting")), particulars);
    }
}
