// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { readCourse } from '../../../authoring/read-course.ts'
