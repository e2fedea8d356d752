package org.khamrabrong.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.khamrabrong.kernel.Refusal;

/** A server did not take a mail: why, in a word of the bundles and in its own. */
final class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ANSWER = 500;
    private static final int PERMANENT = 500;

    private final String reason;
    private final String answer;
    private final boolean forGood;

    private Undelivered(String reason, String answer, boolean forGood, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
        this.answer = answer;
        this.forGood = forGood;
    }

    static Undelivered because(Throwable failure) {
        return new Undelivered(reason(failure), answer(failure), isForGood(failure), failure);
    }

    /** It did not come to a mail. */
    static Undelivered unwritten(Throwable failure) {
        return new Undelivered("notification.answer.notWritten", answer(failure), false, failure);
    }

    /** A key of the bundles. */
    String reason() {
        return reason;
    }

    /** In the server's words, on one line. */
    String answer() {
        return answer;
    }

    /** Whether trying again can change nothing: the address itself was refused. */
    boolean isForGood() {
        return forGood;
    }

    Refusal told() {
        return new Refusal(reason, answer);
    }

    private static String reason(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal.key();
        }
        if (causes(failure, UnknownHostException.class)) {
            return "notification.answer.unknownHost";
        }
        if (causes(failure, ConnectException.class) || causes(failure, NoRouteToHostException.class)) {
            return "notification.answer.unreachable";
        }
        if (causes(failure, SocketTimeoutException.class)) {
            return "notification.answer.timeout";
        }
        if (causes(failure, SSLException.class)) {
            return "notification.answer.protection";
        }
        if (causes(failure, AuthenticationFailedException.class)) {
            return "notification.answer.login";
        }
        if (failure instanceof RuntimeException) {
            return "notification.answer.failed";
        }
        return causes(failure, SendFailedException.class) ? "notification.answer.address" : "notification.answer.other";
    }

    private static boolean isForGood(Throwable failure) {
        return chain(failure)
                .filter(SMTPAddressFailedException.class::isInstance)
                .map(SMTPAddressFailedException.class::cast)
                .anyMatch(refused -> refused.getReturnCode() >= PERMANENT);
    }

    private static String answer(Throwable failure) {
        String words = chain(failure)
                .map(Throwable::getMessage)
                .filter(text -> text != null && !text.isBlank())
                .reduce((outer, inner) -> inner)
                .orElse(failure.getClass().getSimpleName())
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return words.length() > LONGEST_ANSWER ? words.substring(0, LONGEST_ANSWER) : words;
    }

    private static boolean causes(Throwable failure, Class<? extends Throwable> kind) {
        return chain(failure).anyMatch(kind::isInstance);
    }

    /** Its causes, and what a failure of mail holds beside them. */
    private static Stream<Throwable> chain(Throwable failure) {
        Stream<Throwable> beside = failure instanceof MessagingException mail
                ? Stream.ofNullable(mail.getNextException()).flatMap(Undelivered::chain)
                : Stream.empty();
        Stream<Throwable> cause = failure.getCause() == null || failure.getCause() == failure
                ? Stream.empty()
                : chain(failure.getCause());
        return Stream.concat(Stream.of(failure), Stream.concat(beside, cause)).limit(20);
    }
}
