package org.khamrabrong.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.delegate.JavaDelegateInvocation;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Capacities;
import org.springframework.stereotype.Component;

/**
 * Lets the system itself do every service task: in a job, behind which nobody stands, and in the request of the person
 * whose decision led there, who decided only that.
 */
@Component
class SystemSteps extends AbstractProcessEnginePlugin {

    private final Actors actors;
    private final Capacities capacities;

    SystemSteps(Actors actors, Capacities capacities) {
        this.actors = actors;
        this.capacities = capacities;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setDelegateInterceptor(new BySystem());
    }

    private final class BySystem extends DefaultDelegateInterceptor {

        @Override
        public void handleInvocation(DelegateInvocation invocation) throws Exception {
            if (invocation instanceof JavaDelegateInvocation) {
                if (invocation.getContextExecution() instanceof DelegateExecution execution) {
                    capacities.systemEnters(execution.getProcessDefinitionId());
                }
                actors.<Exception>asSystem(() -> super.handleInvocation(invocation));
            } else {
                super.handleInvocation(invocation);
            }
        }
    }
}
