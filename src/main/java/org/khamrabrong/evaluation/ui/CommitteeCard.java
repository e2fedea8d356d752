package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.khamrabrong.evaluation.ResultCourse;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.ui.form.DoerWords;

/** How many of the committee decide, and what each of those who spoke said. */
class CommitteeCard extends Card {

    CommitteeCard(ResultCourse.Committee committee) {
        this("evaluation.committee.voices", committee);
    }

    /** @param heading key of what they speak on */
    CommitteeCard(String heading, ResultCourse.Committee committee) {
        super(Words.say(heading));
        add(new Paragraph(getTranslation(
                "evaluation.committee.quorum", committee.quorum(), committee.members(), committee.confirming())));
        UnorderedList voices = new UnorderedList();
        voices.addClassName("k-list");
        committee.votes().forEach(vote -> voices.add(voice(vote)));
        voices.setVisible(!committee.votes().isEmpty());
        add(voices);
    }

    private ListItem voice(ResultCourse.Vote vote) {
        Span about = new Span(getTranslation(
                "evaluation.committee.voice",
                DoerWords.of(vote.by()),
                Words.formats().dateTime(vote.at())));
        ListItem item = new ListItem(
                vote.confirms()
                        ? new Badge(Tone.DONE, getTranslation("evaluation.committee.yes"))
                        : new Badge(Tone.ERROR, getTranslation("evaluation.committee.no")),
                about);
        if (!vote.words().isEmpty()) {
            Paragraph words = new Paragraph(vote.words());
            words.addClassName("k-preserve");
            item.add(words);
        }
        return item;
    }
}
