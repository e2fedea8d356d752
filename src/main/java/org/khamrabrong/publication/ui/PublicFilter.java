package org.khamrabrong.publication.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Formats;

/** Year and name of the unit; searching leads to the address of what is found. */
class PublicFilter extends Div {

    private final Select<FiscalYear> year = new Select<>();
    private final TextField name = new TextField();

    PublicFilter(PublicSearch search, List<Integer> years) {
        addClassNames("k-row", "k-filters", "k-no-print");
        Formats formats = Formats.current();
        year.setLabel(getTranslation("publication.year"));
        year.setItems(years.stream().map(FiscalYear::new).toList());
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(getTranslation("publication.year.all"));
        year.setItemLabelGenerator(item -> item == null ? getTranslation("publication.year.all") : formats.year(item));
        year.setValue(years.contains(search.year() == null ? 0 : search.year().gregorian()) ? search.year() : null);
        year.addValueChangeListener(change -> find());
        name.setLabel(getTranslation("publication.search"));
        name.setValue(search.name());
        name.setClearButtonVisible(true);
        name.setMaxLength(100);
        Button find = new Button(getTranslation("publication.find"), click -> find());
        find.addClickShortcut(Key.ENTER).listenOn(name).resetFocusOnActiveElement();
        add(year, name, find);
    }

    private void find() {
        UI.getCurrent()
                .navigate(
                        PublicAddress.LIST,
                        PublicAddress.query(year.getValue(), name.getValue().strip(), 1));
    }
}
