"""Opens the package given as a URL in a LibreOffice that listens on the pipe given, and prints what it says of its signatures."""
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

pipe, url = sys.argv[1:3]
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for attempt in range(120):
    try:
        context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        break
    except NoConnectException:
        time.sleep(0.5)
services = context.ServiceManager
form = uno.Any("[]com.sun.star.beans.PropertyValue", (PropertyValue("StorageFormat", 0, "ZipFormat", 0),))
factory = services.createInstanceWithContext("com.sun.star.embed.StorageFactory", context)
storage = uno.invoke(factory, "createInstanceWithArguments", ((url, 1, form),))
verifier = services.createInstanceWithContext("com.sun.star.security.DocumentDigitalSignatures", context)
signatures = verifier.verifyDocumentContentSignatures(storage, None)
print("signatures=%d" % len(signatures))
for one in signatures:
    print("valid=%s partial=%s certificate=%d signer=%s" % (one.SignatureIsValid, one.PartialDocumentSignature, one.CertificateStatus,
                                                             one.Signer.SubjectName if one.Signer else None))
services.createInstanceWithContext("com.sun.star.frame.Desktop", context).terminate()
