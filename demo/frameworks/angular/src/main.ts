// The packages of Angular on npm are compiled for the most part. Its own build finishes them; this small one leaves it
// to the compiler in the browser.
import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';

bootstrapApplication(App).catch(console.error);
