package org.khamrabrong.signing.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.signing.Post;
import org.khamrabrong.workflow.Variable;

/** What the gateways of signing read, and the row that the table of signatories gave. */
public final class SigningVariables {

    public static final Variable<Boolean> SIGNED = Variable.bool("signed");

    private static final String SIGNATORIES = "signatories";
    private static final String MAKER = "maker";
    private static final String RECEIVER = "receiver";

    private SigningVariables() {}

    static Post maker(DelegateExecution execution) {
        return post(execution, MAKER);
    }

    static Post receiver(DelegateExecution execution) {
        return post(execution, RECEIVER);
    }

    private static Post post(DelegateExecution execution, String output) {
        if (execution.getVariable(SIGNATORIES) instanceof Map<?, ?> row && row.get(output) instanceof String post) {
            return Post.valueOf(post);
        }
        throw new Refusal("refusal.noSignatories");
    }
}
