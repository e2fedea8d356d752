package org.khamrabrong.shell.error;

import java.io.Serializable;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.shell.language.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Puts a failure into the user's words; what has none gets a reference number under which the log has the rest. */
@Component
class FailureSentences implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FailureSentences.class);
    /** SQL state of a key that somebody else has taken in the same moment. */
    private static final String TAKEN = "23505";

    /** SQL class of what the database took back because of others: a deadlock, an order that could not be kept. */
    private static final String TAKEN_BACK = "40";

    /** SQL class of a text too long, a number too large, a character that no text may hold. */
    private static final String UNFIT_VALUE = "22";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Messages messages;

    FailureSentences(Messages messages) {
        this.messages = messages;
    }

    String of(Throwable failure, @Nullable Locale locale) {
        return known(failure, locale)
                .orElseGet(() -> messages.getTranslation("shell.problem.notice", locale, reference(failure)));
    }

    /** The sentence of a failure that was foreseen. */
    Optional<String> known(Throwable failure, @Nullable Locale locale) {
        Optional<Refusal> refusal = cause(failure, Refusal.class);
        if (refusal.isPresent()) {
            return refusal.map(known -> messages.getTranslation(known.key(), locale, known.arguments()));
        }
        String refusedByDatabase = cause(failure, SQLException.class)
                .map(SQLException::getSQLState)
                .orElse("");
        if (cause(failure, ConcurrencyFailureException.class).isPresent()
                || refusedByDatabase.equals(TAKEN)
                || refusedByDatabase.startsWith(TAKEN_BACK)) {
            return Optional.of(messages.getTranslation("kernel.refusal.changedMeanwhile", locale));
        }
        if (refusedByDatabase.startsWith(UNFIT_VALUE)) {
            return Optional.of(messages.getTranslation("shell.problem.value", locale));
        }
        return cause(failure, AccessDeniedException.class)
                .map(denied -> messages.getTranslation("shell.noAccess.help", locale));
    }

    /** Logs the failure and gives the number under which it is found there. */
    static String reference(Throwable failure) {
        byte[] random = new byte[4];
        RANDOM.nextBytes(random);
        String reference = HexFormat.of().withUpperCase().formatHex(random);
        LOG.error("Failure {}", reference, failure);
        return reference;
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause)
                .limit(20)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
