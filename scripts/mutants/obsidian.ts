/** The `obsidian` that all of src/ imports when it runs from its sources. */
export * from '../../tests/integration/obsidian';
export { editorInfoField, editorLivePreviewField } from '../../tests/host/model/editor';
