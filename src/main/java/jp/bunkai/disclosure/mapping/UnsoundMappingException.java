package jp.bunkai.disclosure.mapping;

import java.util.List;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Text;

/** Ends the reading of a mapping that would lead to duties that nobody meant; says everything that is to be mended. */
public final class UnsoundMappingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Text> flaws;

    UnsoundMappingException(List<Text> flaws) {
        super(flaws.stream().map(Text::en).collect(Collectors.joining("\n")));
        this.flaws = List.copyOf(flaws);
    }

    public List<Text> flaws() {
        return flaws;
    }
}
