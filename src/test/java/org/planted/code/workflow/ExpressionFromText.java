package org.planted.code.workflow;

import org.springframework.expression.ExpressionParser;

/** Mistake: what a user types would be evaluated. */
class ExpressionFromText {

    Object value(ExpressionParser parser, String text) {
        return parser.parseExpression(text).getValue();
    }
}
