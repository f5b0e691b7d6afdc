package jp.bunkai.signoff.seal;

import eu.europa.esig.dss.xml.common.TransformerFactoryBuilder;
import eu.europa.esig.dss.xml.common.XmlDefinerUtils;
import javax.xml.transform.TransformerFactory;

/** Has EU DSS use the JDK's own transformer: the one that docx4j brings cannot be forbidden to fetch, and DSS rightly refuses it. */
public final class Dss {

    static {
        XmlDefinerUtils.getInstance().setTransformerFactoryBuilder(new OfTheJdk());
    }

    private Dss() {
    }

    /** To be called before anything of DSS; it does its work once. */
    public static void prepare() {
        // The class was initialised by being called.
    }

    private static final class OfTheJdk extends TransformerFactoryBuilder {
        @Override
        protected TransformerFactory instantiateFactory() {
            return TransformerFactory.newDefaultInstance();
        }
    }
}
