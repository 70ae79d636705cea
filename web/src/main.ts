import './styles/base.css'
import './styles/print.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { bench } from './lib/state.svelte.js'

void bench.start()

const target = document.getElementById('app')
if (target === null) throw new Error('index.html has no place for the page')
mount(App, { target })
