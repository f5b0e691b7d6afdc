package jp.bunkai.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jp.bunkai.platform.upload.UploadedFile;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.junit.jupiter.api.Test;

/** Every upload comes in through one door, where it is measured and scanned; and only few classes may call out of the building. */
class UploadDoorTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("jp.bunkai");

    @Test
    void nobodyElseOpensAnUploadedFile() {
        for (String method : new String[] {"uploadedFile", "filePath"}) {
            noClasses().that().doNotHaveFullyQualifiedName(UploadedFile.class.getName()).should().callMethod(FileUpload.class, method)
                    .because("a file that is read elsewhere is not scanned").check(PRODUCT);
        }
    }
}
