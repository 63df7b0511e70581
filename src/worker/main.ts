import { pathUnder } from '../offline/address.ts'
import { useNow } from '../offline/names.ts'
import { answerFile } from './answer-file.ts'
import { answerPage } from './answer-page.ts'
import { install } from './install.ts'
import { takeOver } from './releases.ts'
import { place, worker } from './setting.ts'

/**
 * The worker of one release: reads the course from what is kept on the device. It never takes over by itself while
 * another one serves open pages.
 */
worker.addEventListener('install', (event) => event.waitUntil(install()))

worker.addEventListener('activate', (event) => event.waitUntil(takeOver()))

worker.addEventListener('message', (event) => {
  if (event.data === useNow) event.waitUntil(worker.skipWaiting())
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const path = pathUnder(place.base, request.url)
  // A part of a file is the host's to send.
  if (request.method !== 'GET' || path === null || request.headers.has('range')) return
  if (new URL(request.url).origin !== worker.location.origin) return
  event.respondWith(request.mode === 'navigate' ? answerPage(event) : answerFile(event))
})
