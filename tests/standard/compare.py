#!/usr/bin/env python3
"""Compares the built-in rules of NewsML-G2 with validation by the published schemas.

    compare.py SCHEMAS PROGRAM FILES... [--mutations N] [--seed N] [--write]

SCHEMAS is a folder with the XSD of NewsML-G2 and a driver schema that adds XHTML; PROGRAM is
`evaluate-standard`; FILES are files and folders. Needs lxml. Each file, with --write what the
program writes of it, and N mutations of the files in all are judged by both. Every disagreement is
listed with a reason if it has a known one; the exit code is 1 if one has none.
"""
import argparse
import collections
import copy
import glob
import json
import os
import random
import subprocess
import sys
import tempfile

from lxml import etree

NAR = '{http://iptc.org/std/nar/2006-10-01/}'
HTML = '{http://www.w3.org/1999/xhtml}'
SCHEMA = {'newsml-element', 'newsml-missing', 'newsml-order', 'newsml-duplicate', 'newsml-attribute',
          'newsml-text', 'newsml-value'}
PAYLOAD = {'newsml-payload', 'newsml-payload-strict'}
WORDS = ['', ' ', 'x', 'a:b', 'a b', 'a:b c:d', '0', '1', '-1', '+5', '101', '2.5', '1,5', 'true', 'TRUE', 'June 23',
         '2025-06-24', '2025-06-24T09:30:00', '2025-06-24T09:30:00Z', '2025-06-24T09:30:00+0100',
         '2025-06-24T24:00:00Z', '2025-02-29', '2024-02-29', '2025', '2025-06', '--06-23', '06-23', '--06', '---31',
         '0000-01-01', '-0044-03-15', '12025-01-01', 'P1D', 'PT', 'en-GB', 'en_GB', 'x:', ':x', 'a:b:c',
         'http://example.org/a?b#c', 'http://[x', '%zz', 'a#b#c', '\u00e9', 'line\nbreak', 'tab\tbed', ' 5 ', 'power',
         '2.35', '3', 'NaN', '1e3', 'xs:string', 'q:string', 'body', 'hl', 'INF', '5%', '*', '1a', 'a/b', 'DAILY',
         '1 2 3', 'MO -1FR', '400', '2025-06-24+02:00', '2025-06-24T09:30:00.5-14:01', '2025-06-24T09:30:60Z']


class Oracle:
    def __init__(self, folder):
        plain = glob.glob(os.path.join(folder, 'NewsML-G2_*Power.xsd'))[0]
        driver = glob.glob(os.path.join(folder, 'newsml-g2-*xhtml.xsd'))[0]
        self.plain = etree.XMLSchema(etree.parse(plain))
        self.driver = etree.XMLSchema(etree.parse(driver))
        root = etree.parse(plain).getroot()
        self.names = sorted({e.get('name') for e in root.iter('{*}element') if e.get('name')})
        self.attributes = sorted({e.get('name') for e in root.iter('{*}attribute') if e.get('name')})

    def judge(self, tree):
        errors = []
        for schema in (self.plain, self.driver):
            ok = schema.validate(tree)
            errors.append([] if ok else [(e.line, e.message) for e in schema.error_log])
        return errors


def nodes(tree):
    return [e for e in tree.iter() if isinstance(e.tag, str)]


def mutate(tree, oracle, rng):
    """Breaks one thing, or two. Gives what was done."""
    done = []
    for _ in range(rng.choice([1, 1, 1, 2])):
        e = rng.choice(nodes(tree))
        parent = e.getparent()
        if rng.random() < 0.25 and not e.tag.startswith(HTML):
            shallow = [n for n in nodes(tree) if len(list(n.iterancestors())) < 3]
            e = rng.choice(shallow)
            parent = e.getparent()
        kind = rng.choice(['delete', 'duplicate', 'swap', 'rename', 'move', 'attribute', 'attribute', 'value',
                           'value', 'text', 'insert', 'wrap', 'unwrap', 'drop', 'namespace'])
        name = etree.QName(e).localname
        if kind == 'delete' and parent is not None:
            parent.remove(e)
        elif kind == 'duplicate' and parent is not None:
            parent.insert(rng.randrange(len(parent) + 1), copy.deepcopy(e))
        elif kind == 'swap' and parent is not None and len(parent) > 1:
            i, j = rng.sample(range(len(parent)), 2)
            a, b = parent[i], parent[j]
            parent[i], parent[j] = copy.deepcopy(b), copy.deepcopy(a)
        elif kind == 'rename':
            new = rng.choice([name + 'x', name[:-1] or 'x', rng.choice(oracle.names)])
            e.tag = e.tag.replace('}' + name, '}' + new) if '}' in e.tag else new
            name += '->' + new
        elif kind == 'move' and parent is not None:
            target = rng.choice(nodes(tree))
            if target is not e and e not in list(target.iterancestors()):
                target.insert(rng.randrange(len(target) + 1), copy.deepcopy(e))
                name += ' to ' + etree.QName(target).localname
        elif kind == 'attribute':
            new = rng.choice(oracle.attributes + ['{urn:x}own', '{http://www.w3.org/XML/1998/namespace}lang'])
            value = rng.choice(WORDS)
            e.set(new, value)
            name += '/@%s=%r' % (new, value)
        elif kind == 'value' and e.attrib:
            key = rng.choice(list(e.attrib))
            value = rng.choice(WORDS)
            e.set(key, value)
            name += '/@%s=%r' % (key, value)
        elif kind == 'drop' and e.attrib:
            key = rng.choice(list(e.attrib))
            del e.attrib[key]
            name += '/@%s' % key
        elif kind == 'text':
            e.text = rng.choice(WORDS)
            name += '=%r' % e.text
        elif kind == 'insert':
            namespace = rng.choice([NAR, NAR, NAR, HTML, '{urn:x}', ''])
            new = etree.Element(namespace + rng.choice(oracle.names + ['p', 'div', 'tr', 'li']))
            e.insert(rng.randrange(len(e) + 1), new)
            name += ' gets ' + new.tag
        elif kind == 'wrap' and parent is not None:
            new = etree.Element(e.tag.replace(name, rng.choice(oracle.names + ['div', 'p', 'span'])))
            parent.replace(e, new)
            new.append(e)
        elif kind == 'unwrap' and parent is not None:
            at = parent.index(e)
            for child in reversed(list(e)):
                parent.insert(at, child)
            parent.remove(e)
        elif kind == 'namespace' and '}' in e.tag:
            e.tag = rng.choice(['', '{urn:x}', NAR, HTML]) + name
        else:
            continue
        done.append('%s %s' % (kind, name))
    return '; '.join(done)


def reason(tree, them, ours):
    """Why both may differ: the known reasons."""
    messages = [m for _, m in them]
    if not them:
        # All that is beyond the schema, each finding for a reason of its own.
        return ' and '.join(sorted({beyond(f) or '' for f in ours})) if all(beyond(f) for f in ours) else None
    if all('strict wildcard' in m for m in messages):
        return 'an element whose schema is not there, where a schema is demanded'
    spaced = any(v.strip() != v for v in tree.xpath('//text()|//@*'))
    if spaced and all('is not a valid value' in m and ('dateTime' in m or 'xs:date' in m) for m in messages):
        return 'white space around a date, which XML Schema folds and libxml2 does not'
    return None


def beyond(f):
    code, message = f['code'], f['message']
    if code in ('newsml-element', 'newsml-payload', 'newsml-payload-strict') and 'does not have' in message:
        return 'a name that no schema has, where any element may stand'
    if code == 'newsml-element' and 'in `assert`' in message:
        return 'a name that no schema has, where any element may stand'
    if 'expected `newsMessage`' in message or 'in `itemSet`' in message:
        return 'an element that is no item, as the root or in a message'
    if message.startswith('found nothing as the value of `hierarchyInfo`'):
        return 'an empty list of words, which XML Schema forbids and libxml2 lets pass'
    if code == 'newsml-order' and ':' in message.split('`')[3]:
        return 'an element behind one of another namespace, which libxml2 lets pass and Xerces does not'
    if code == 'newsml-duplicate' and 'alias' in message:
        return 'an alias for two schemes, which the schema cannot see'
    if code == 'newsml-payload-strict' and 'expected the namespace' in message:
        return 'HTML without its namespace, which the schema takes for anything'
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('schemas')
    parser.add_argument('program')
    parser.add_argument('files', nargs='+')
    parser.add_argument('--mutations', type=int, default=0)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--write', action='store_true')
    parser.add_argument('--show', type=int, default=40)
    args = parser.parse_args()
    oracle = Oracle(args.schemas)
    rng = random.Random(args.seed)
    names = []
    for path in args.files:
        found = [os.path.join(r, f) for r, _, fs in os.walk(path) for f in fs] if os.path.isdir(path) else [path]
        names += sorted(found)
    good = []
    for name in names:
        try:
            tree = etree.parse(name, etree.XMLParser(resolve_entities=False, no_network=True))
        except (etree.XMLSyntaxError, OSError):
            continue
        if etree.QName(tree.getroot()).localname != 'NewsML' and not tree.docinfo.doctype:
            good.append((name, tree))
    print('%d files' % len(good))
    with tempfile.TemporaryDirectory() as folder:
        jobs = [(name, name, tree, '') for name, tree in good]
        nar = [(n, t) for n, t in good if t.getroot().tag.startswith(NAR)]
        for i in range(args.mutations):
            name, tree = rng.choice(nar)
            tree = copy.deepcopy(tree)
            what = mutate(tree, oracle, rng)
            path = os.path.join(folder, '%d.xml' % i)
            tree.write(path, encoding='utf-8', xml_declaration=True)
            jobs.append((path, name, etree.parse(path), what))
        run = subprocess.run([args.program] + (['--write'] if args.write else []), capture_output=True, text=True,
                             input='\n'.join(j[0] for j in jobs) + '\n', check=True)
        judge(oracle, jobs, run.stdout.splitlines(), args)


def judge(oracle, jobs, lines, args):
    count, reasons, shown, codes = collections.Counter(), collections.Counter(), 0, collections.Counter()
    lines_right = 0
    for (path, name, tree, what), line in zip(jobs, lines):
        ours = json.loads(line)
        if ours.get('failed'):
            count['not written'] += 1
            continue
        if ours.get('written'):
            tree = etree.ElementTree(etree.fromstring(ours['written'].encode()))
        errors = oracle.judge(tree)
        codes.update(set(f['code'] for f in ours['found']))
        for level, wanted, them in (('plain', SCHEMA, errors[0]), ('xhtml', SCHEMA | PAYLOAD, errors[1])):
            # What is wrong without XHTML says nothing about XHTML.
            if level == 'xhtml' and errors[0]:
                continue
            found = [f for f in ours['found'] if f['code'] in wanted]
            same = bool(found) == bool(them)
            count[level, 'both valid' if not them and not found else 'both invalid' if same else
                  'only the schema' if them else 'only ours'] += 1
            if same:
                if them and level == 'plain':
                    count['first line the same'] += min(f['line'] for f in found) == min(e[0] for e in them) if tree.getroot().sourceline else 0
                continue
            why = reason(tree, them, found)
            if level == 'plain' and bool(errors[1]) == bool([f for f in ours['found'] if f['code'] in SCHEMA | PAYLOAD]):
                why = why or 'what only a schema of XHTML sees'
            reasons[level, why] += 1
            if why is None and shown < args.show:
                shown += 1
                print('--', level, name[-60:], '|', what)
                for f in found[:3]:
                    print('   ours  %(line)s:%(column)s %(code)s %(message)s' % f)
                for e in them[:3]:
                    print('   schema %s %s' % (e[0], e[1].replace(NAR, '').replace(HTML, 'h:')[:240]))
    for key in sorted(count, key=str):
        print(count[key], key)
    print('reasons:')
    for key, n in reasons.most_common():
        print('  ', n, *key)
    print('codes:', dict(codes))
    sys.exit(any(key[1] is None for key in reasons))


main()
