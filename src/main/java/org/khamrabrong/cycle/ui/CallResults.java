package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.khamrabrong.cycle.CallResult;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;

/** What came of the call, unit by unit. */
class CallResults extends Card {

    CallResults(List<CallResult> results) {
        addClassName("k-listed");
        UnorderedList lines = new UnorderedList();
        results.forEach(result -> lines.add(new ListItem(line(result))));
        boolean refused = results.stream().anyMatch(result -> result.why() != null);
        add(
                new H2(getTranslation("cycle.call.results")),
                new Message(
                        refused ? Tone.WARNING : Tone.DONE,
                        getTranslation(refused ? "cycle.call.results.some" : "cycle.call.results.all")),
                lines);
    }

    private String line(CallResult result) {
        String why = result.why() == null
                ? ""
                : getTranslation(result.why().key(), result.why().arguments());
        return getTranslation(
                "cycle.call.result." + result.outcome(), result.unit().name(getLocale()), why);
    }
}
