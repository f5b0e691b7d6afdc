package jp.bunkai.organisation;

import jakarta.enterprise.context.RequestScoped;

/** The viewer of the present request; set before the resource method runs, so that a resource only has to ask for it. */
@RequestScoped
public class CurrentViewer {

    private Viewer viewer;

    /** Who looks or acts, and for which organisation. */
    public Viewer get() {
        if (viewer == null) {
            throw new IllegalStateException("Only an endpoint for members has a viewer; its @Permission says which it is");
        }
        return viewer;
    }

    void set(Viewer resolved) {
        this.viewer = resolved;
    }
}
