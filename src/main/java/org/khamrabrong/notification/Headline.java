package org.khamrabrong.notification;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.khamrabrong.kernel.AgreementName;
import org.khamrabrong.kernel.Announced.Kind;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.Languages;
import org.khamrabrong.notification.NoticeRow.State;
import org.khamrabrong.notification.NoticeRow.Step;
import org.khamrabrong.notification.NoticeRow.Told;

/** Says in one line who is to do what by when, or what became of it: with nothing in it that somebody has typed into a form. */
public final class Headline {

    private static final String PREFIX = "notification.notice.";

    /** Says of these what step it is to whoever is to do it, and to nobody else. */
    private static final Set<Kind> OF_DOERS = EnumSet.of(Kind.ASSIGNED, Kind.RETURNED, Kind.CHALLENGED);

    private static final Set<Kind> OF_STEPS =
            EnumSet.of(Kind.REASSIGNED, Kind.DUE_SOON, Kind.OVERDUE, Kind.ESCALATED, Kind.GAP, Kind.WITHDRAWN);

    private static final Set<Kind> OF_WAITING = EnumSet.of(
            Kind.ASSIGNED, Kind.RETURNED, Kind.CHALLENGED, Kind.DUE_SOON, Kind.OVERDUE, Kind.ESCALATED, Kind.GAP);

    private Headline() {}

    /** The language of one reader. */
    public interface Voice {

        String say(String key, Object... arguments);

        Formats formats();

        Locale locale();
    }

    public static String of(Told told, Voice voice) {
        Step step = told.step();
        String key = PREFIX + told.kind();
        boolean ofStep = OF_STEPS.contains(told.kind()) || told.mustAct() && OF_DOERS.contains(told.kind());
        boolean ownDelay = told.kind() == Kind.ESCALATED && told.mustAct();
        String words = step == null || !ofStep
                ? voice.say(key, place(told, voice))
                : voice.say(
                        key + (ownDelay ? ".mine" : ".step"),
                        place(told, voice),
                        voice.say("workflow.task." + step.key()),
                        who(told, step, voice));
        return told.many() == 1 ? words : voice.say("notification.notice.many", words, told.many());
    }

    /** The same with the day until which the reader is to do the step, or that it waits for the reader no longer. */
    public static String untilWhen(Told told, Voice voice) {
        Step step = told.step();
        String words = of(told, voice);
        if (step == null || !OF_WAITING.contains(told.kind())) {
            return words;
        }
        if (step.state() == State.OVER || told.mustAct() && !step.open()) {
            return voice.say("notification.notice.over", words);
        }
        return step.due() == null || !told.mustAct()
                ? words
                : voice.say("notification.notice.until", words, voice.formats().lastDay(step.due()));
    }

    private static String place(Told told, Voice voice) {
        AgreementName place = told.place();
        return place == null
                ? ""
                : voice.say(
                        "notification.notice.place",
                        Languages.name(voice.locale(), place.unit()),
                        voice.formats().year(place.year()));
    }

    private static String who(Told told, Step step, Voice voice) {
        if (told.mustAct()) {
            return voice.say("notification.notice.you");
        }
        return step.holder() == null ? voice.say("organization.role." + step.role()) : step.holder();
    }
}
