import regular from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?inline';
import bold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?inline';
import { offerFaces } from '../../typeface/face-files.ts';

// Loaded when a reader has chosen this typeface, and not before.
offerFaces({ 400: regular, 700: bold });
