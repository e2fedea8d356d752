package org.khamrabrong.scorecard;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Typing;

/** Many numbers, one to a line or with spaces between them. */
class NumbersInput extends FieldInput<TextArea> {

    NumbersInput(String label) {
        super(Typing.follow(new TextArea(label)));
        field.setHelperText(field.getTranslation("scorecard.figures.numbers.help"));
    }

    @Override
    public void show(@Nullable Object raw) {
        field.setValue(
                raw instanceof List<?> list
                        ? list.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                        : "");
    }

    @Override
    public @Nullable Object typed() {
        List<String> numbers = Stream.of(field.getValue().split("[\\s;]+"))
                .filter(text -> !text.isBlank())
                .map(FigureInput::number)
                .toList();
        return numbers.isEmpty() ? null : numbers;
    }
}
