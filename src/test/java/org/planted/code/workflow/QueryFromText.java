package org.planted.code.workflow;

import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** Mistakes: what a user types would be evaluated by the engine, or become SQL. */
class QueryFromText {

    List<Task> orQuery(TaskService tasks, String text) {
        return tasks.createTaskQuery().or().taskName(text).endOr().list();
    }

    List<Task> expression(TaskService tasks, String text) {
        return tasks.createTaskQuery().taskAssigneeExpression(text).list();
    }

    List<Task> pattern(TaskService tasks, String text) {
        return tasks.createTaskQuery().taskNameLike(text).list();
    }

    List<Task> sql(TaskService tasks, String text) {
        return tasks.createNativeTaskQuery().sql(text).list();
    }

    List<Task> filter(FilterService filters, String text) {
        return filters.list(text);
    }

    List<Task> plain(TaskService tasks, String id) {
        return tasks.createTaskQuery().taskId(id).list();
    }
}
