import { groupBy } from '../common/group.js'
import type { Link, SourceGraph } from './graph.js'

/** Where a node stands: its bar, in pixels from the top. */
export interface Placed {
  readonly key: string
  readonly top: number
  readonly height: number
}

export interface Path {
  readonly link: Link
  /** Heights at which it leaves the origin, passes the channel and reaches the outlet. */
  readonly y: readonly [origin: number, channel: number, outlet: number]
  readonly width: number
}

export interface SourceLayout {
  readonly height: number
  readonly origins: readonly Placed[]
  readonly channels: readonly Placed[]
  readonly outlets: readonly Placed[]
  readonly paths: readonly Path[]
}

/** Many threads of one fold are drawn as one line, no thicker than so many. */
const THICK = 4
const ROW = 19
const OUTLET_ROW = 17
/** A channel's name stands over its bar. */
const CHANNEL_HEAD = 22

/** Threads as lines of equal width, stacked at each node in the order of what they join, so that they cross as little as they can. */
export function layoutOf(graph: SourceGraph): SourceLayout {
  const thread = graph.links.length > 900 ? 1.2 : 3
  const size = (own: readonly { threads: number }[]): number =>
    own.reduce((sum, { threads }) => sum + Math.min(threads, THICK), 0) * thread
  const by = {
    origin: groupBy(graph.links, link => link.origin),
    channel: groupBy(graph.links, link => link.channel),
    outlet: groupBy(graph.links, link => link.outlet),
  }
  const origins = stack(graph.origins.map(({ key }) => ({ key, bar: size(by.origin.get(key) ?? []), row: ROW, head: 0 })))
  const outlets = stack(graph.outlets.map(({ key }) => ({ key, bar: size(by.outlet.get(key) ?? []), row: OUTLET_ROW, head: 0 })))
  const channelBars = graph.channels.map(({ key }) => ({ key, bar: size(by.channel.get(key) ?? []), row: 0, head: CHANNEL_HEAD }))
  const tall = Math.max(end(origins), end(outlets))
  const natural = end(stack(channelBars))
  const gap = natural >= tall || channelBars.length < 2 ? 0 : Math.min(46, (tall - natural) / channelBars.length)
  const channels = stack(channelBars.map(one => ({ ...one, head: one.head + gap })))
  return {
    height: Math.max(tall, end(channels)) + 12,
    origins,
    channels,
    outlets,
    paths: pathsOf(graph.links, origins, channels, outlets, thread),
  }
}

function stack(
  nodes: readonly { readonly key: string; readonly bar: number; readonly row: number; readonly head: number }[],
): readonly Placed[] {
  let top = 0
  return nodes.map(({ key, bar, row, head }) => {
    const height = Math.max(4, bar)
    const box = Math.max(row, height + (row === 0 ? 6 : 5))
    const placed = { key, top: top + head + (row === 0 ? 0 : (box - height) / 2), height }
    top += head + box
    return placed
  })
}

const end = (placed: readonly Placed[]): number => placed.reduce((last, { top, height }) => Math.max(last, top + height), 0)

function pathsOf(
  links: readonly Link[],
  origins: readonly Placed[],
  channels: readonly Placed[],
  outlets: readonly Placed[],
  thread: number,
): readonly Path[] {
  const tops = [origins, channels, outlets].map(placed => new Map(placed.map(one => [one.key, one.top]))) as [
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
  ]
  const [atOrigin, atChannel, atOutlet] = tops
  const weight = ({ threads }: Link): number => Math.min(threads, THICK) * thread
  const used = { origin: new Map<string, number>(), channel: new Map<string, number>(), outlet: new Map<string, number>() }
  const place = (which: keyof typeof used, key: string, top: number, width: number): number => {
    const before = used[which].get(key) ?? 0
    used[which].set(key, before + width)
    return top + before + width / 2
  }
  const heights = (link: Link): readonly [number, number, number] => [
    atOrigin.get(link.origin) ?? 0,
    atChannel.get(link.channel) ?? 0,
    atOutlet.get(link.outlet) ?? 0,
  ]
  const sorted = (order: readonly [0 | 1 | 2, 0 | 1 | 2]): readonly Link[] =>
    [...links].sort((a, b) => heights(a)[order[0]] - heights(b)[order[0]] || heights(a)[order[1]] - heights(b)[order[1]])
  const leave = new Map(sorted([1, 2]).map(link => [link, place('origin', link.origin, heights(link)[0], weight(link))]))
  const pass = new Map(sorted([0, 2]).map(link => [link, place('channel', link.channel, heights(link)[1], weight(link))]))
  const reach = new Map(sorted([1, 0]).map(link => [link, place('outlet', link.outlet, heights(link)[2], weight(link))]))
  return links.map(link => ({
    link,
    y: [leave.get(link) ?? 0, pass.get(link) ?? 0, reach.get(link) ?? 0],
    width: Math.max(1, Math.min(weight(link) / 2, 12)),
  }))
}
