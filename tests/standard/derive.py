#!/usr/bin/env python3
"""Derives the tables of `convert/src/newsml_g2/standard/table` from the published schemas.

    derive.py NewsML-G2_2.35-spec-All-Power.xsd newsml > convert/src/newsml_g2/standard/table/newsml.rs
    derive.py xhtml1-strict.xsd xhtml > convert/src/newsml_g2/standard/table/xhtml.rs

What carries over is which elements and attributes there are, where, how often, and the form of their
values; no text of the schemas. A construct that the tables cannot say stops the script.
"""
import re
import sys
import xml.etree.ElementTree as ET

X = '{http://www.w3.org/2001/XMLSchema}'
OFTEN = {('1', '1'): 'One', ('0', '1'): 'Optional', ('0', 'unbounded'): 'Many', ('1', 'unbounded'): 'Some'}
# What the flat slots of the tables cannot say; rules.rs and xhtml.rs have it in code.
BY_HAND = {
    'ruby': [('One', ['rb']), ('Optional', ['rp']), ('One', ['rt']), ('Optional', ['rp'])],
    'head': [('Many', ['title', 'base', 'script', 'style', 'meta', 'link', 'object'])],
    'table': [('Optional', ['caption']), ('Many', ['col', 'colgroup']), ('Optional', ['thead']),
              ('Optional', ['tfoot']), ('Some', ['tbody', 'tr'])],
}
VALUES = {
    'xs:string': 'Text', 'xs:token': 'Text', 'xs:NMTOKENS': 'Tokens', 'xs:NMTOKEN': 'Token',
    'xs:ID': 'Id', 'xs:IDREF': 'IdRef', 'xs:IDREFS': 'IdRefs', 'xs:NCName': 'Name', 'xs:QName': 'QName',
    'xs:anyURI': 'Uri', 'xs:boolean': 'Boolean', 'xs:decimal': 'Decimal', 'xs:double': 'Double',
    'xs:integer': 'Integer', 'xs:nonNegativeInteger': 'Count', 'xs:positiveInteger': 'Positive',
    'xs:language': 'Language', 'xs:dateTime': 'DateTime', 'xs:duration': 'Duration',
    'QCodeType': 'QCode', 'QCodeListType': 'QCodes', 'IRIType': 'Uri', 'IRIListType': 'Uris',
    'g2normalizedString': 'Line', 'DateOptTimeType': 'Date', 'TruncatedDateTimeType': 'Truncated',
    'UnionDateTimeType': 'Approximate', 'UnionDateTimeEmptyStringType': 'DateTimeOrEmpty',
    'Int1to9Type': 'Range(1, 9)', 'Int100Type': 'Range(0, 100)',
    # XHTML
    'ContentType': 'Text', 'ContentTypes': 'Text', 'Charset': 'Text', 'Charsets': 'Text',
    'LanguageCode': 'Language', 'Character': 'Character', 'Number': 'Number',
    'tabindexNumber': 'Range(0, 32767)', 'LinkTypes': 'Tokens', 'MediaDesc': 'Media', 'URI': 'Uri',
    'Text': 'Text', 'UriList': 'Text', 'Datetime': 'DateTime', 'Script': 'Text', 'StyleSheet': 'Text',
    'Length': 'Length', 'MultiLength': 'MultiLength', 'Pixels': 'Count', 'Coords': 'Coordinates',
}


def named(root, tag):
    return {e.get('name'): e for e in root.iter(X + tag) if e.get('name') and e in list(root)}


def constant(name):
    name = re.sub(r'([a-z0-9])([A-Z])', r'\1_\2', name).replace('.', '_').replace('/', '__')
    return name.upper()


class Schema:
    def __init__(self, path):
        self.root = ET.parse(path).getroot()
        self.types = named(self.root, 'complexType')
        self.simple = named(self.root, 'simpleType')
        self.elements = named(self.root, 'element')
        self.groups = named(self.root, 'group')
        self.attribute_groups = named(self.root, 'attributeGroup')
        self.out = {}
        self.shared = {}

    # ------------------------------------------------------------ values

    def value(self, name):
        if name in VALUES:
            return VALUES[name]
        return self.inline_value(self.simple[name])

    def inline_value(self, simple):
        restriction = simple.find(X + 'restriction')
        words = [e.get('value') for e in restriction.findall(X + 'enumeration')]
        if words:
            return 'OneOf(&[%s])' % ', '.join('"%s"' % w for w in words)
        pattern = restriction.find(X + 'pattern')
        if pattern is not None and pattern.get('value') == r'[0-9]+\.[0-9]+':
            return 'Version'
        base = restriction.get('base')
        listed = self.list_value(base)
        if listed:
            return listed
        raise SystemExit('a simple type that the tables cannot say: %s' % ET.tostring(simple))

    def list_value(self, name):
        if name == 'ByDayListType':
            return 'Weekdays'
        ranges = []
        for restriction in self.simple[name].iter(X + 'restriction'):
            low = restriction.find(X + 'minInclusive').get('value')
            high = restriction.find(X + 'maxInclusive').get('value')
            ranges.append('(%s, %s)' % (low, high))
        return 'Numbers(&[%s])' % ', '.join(ranges)

    # ------------------------------------------------------------ attributes

    def attribute(self, e):
        need = 'Required' if e.get('use') == 'required' else 'Free'
        name = e.get('name') or e.get('ref')
        if e.get('ref') == 'xml:lang':
            value = 'LanguageOrEmpty'
        elif e.get('fixed'):
            value = 'OneOf(&["%s"])' % e.get('fixed')
        elif e.get('type'):
            value = self.value(e.get('type'))
        elif e.find(X + 'simpleType') is None:
            value = 'Text'
        else:
            value = self.inline_value(e.find(X + 'simpleType'))
        return 'Attribute("%s", %s, %s)' % (name, value, need)

    def attributes(self, holder):
        """The groups, the own attributes, and what else is open, of a type or extension."""
        groups, own, open_to = [], [], set()
        for e in holder:
            if e.tag == X + 'attributeGroup':
                groups.append(e.get('ref'))
            elif e.tag == X + 'attribute':
                own.append(self.attribute(e))
            elif e.tag == X + 'anyAttribute':
                open_to.add(e.get('namespace'))
        return groups, own, open_to

    def group_lines(self):
        """Each group of attributes with the groups in it, innermost first."""
        done = {}

        def visit(name):
            if name in done:
                return
            groups, own, _ = self.attributes(self.attribute_groups[name])
            for group in groups:
                visit(group)
            done[name] = (groups, own)
        for name in self.attribute_groups:
            visit(name)
        return done

    def flat_groups(self, groups, open_to):
        flat = []
        for name in groups:
            inner, own, opened = self.attributes(self.attribute_groups[name])
            open_to |= opened
            flat += self.flat_groups(inner, open_to)
            if own:
                flat.append(name)
        return flat

    # ------------------------------------------------------------ children

    def slots(self, particle, path, top=True):
        """The slots of a particle: (how often, [child])."""
        often = (particle.get('minOccurs', '1'), particle.get('maxOccurs', '1'))
        tag = particle.tag
        if tag == X + 'element' or tag == X + 'any':
            return [(OFTEN[often], [self.child(particle, path)])]
        if tag == X + 'group':
            inner = [c for c in self.groups[particle.get('ref')] if c.tag != X + 'annotation']
            assert len(inner) == 1
            found = self.slots(inner[0], path)
            return self.repeated(found, often)
        kids = [c for c in particle if c.tag != X + 'annotation']
        if tag == X + 'sequence':
            found = [slot for c in kids for slot in self.slots(c, path)]
            return self.repeated(found, often)
        assert tag == X + 'choice', tag
        parts = [self.slots(c, path) for c in kids]
        # A choice of single children is a slot; a repetition inside adds to that of the choice.
        if any(len(p) != 1 for p in parts):
            raise SystemExit('a choice that the tables cannot say, in %s' % path)
        low = min(0 if p[0][0] in ('Optional', 'Many') else 1 for p in parts)
        high = any(p[0][0] in ('Many', 'Some') for p in parts)
        children = []
        for part in parts:
            children += [c for c in part[0][1] if c not in children]
        return self.repeated([(self.often(low, high), children)], often)

    @staticmethod
    def often(low, high):
        return {(0, False): 'Optional', (1, False): 'One', (0, True): 'Many', (1, True): 'Some'}[(low, high)]

    def repeated(self, slots, often):
        if often == ('1', '1'):
            return slots
        optional = often[0] == '0'
        many = often[1] == 'unbounded'
        all_optional = all(o in ('Optional', 'Many') for o, _ in slots)
        if len(slots) == 1:
            o, children = slots[0]
            low = 0 if optional or o in ('Optional', 'Many') else 1
            return [(self.often(low, many or o in ('Many', 'Some')), children)]
        if optional and all_optional and not many:
            return slots
        raise SystemExit('a repetition that the tables cannot say: %s' % slots)

    def child(self, e, path):
        if e.tag == X + 'any':
            return {'##other': 'OTHER', '##any': 'ANY', 'http://iptc.org/std/nar/2006-10-01/': 'NAR_ITEM',
                    'http://www.w3.org/2000/09/xmldsig#': 'SIGNATURE'}[e.get('namespace')]
        if e.get('ref'):
            name = e.get('ref')
            self.element(name)
            return self.child_constant(name, self.elements[name])
        return self.child_constant(e.get('name'), e, path)

    def child_constant(self, name, e, path=None):
        if e.get('type'):
            return 'Child("%s", &%s)' % (name, self.type_named(e.get('type')))
        inline = e.find(X + 'complexType')
        if inline is None:
            raise SystemExit('an element without a type: %s' % name)
        where = '/'.join(path + [name]) if path else name
        self.type_of(where, inline)
        return 'Child("%s", &%s)' % (name, constant(where))

    def element(self, name):
        e = self.elements[name]
        if e.get('type'):
            return self.type_named(e.get('type'))
        self.type_of(name, e.find(X + 'complexType'))
        return constant(name)

    # ------------------------------------------------------------ types

    def type_named(self, name):
        if name in self.types:
            plain = re.sub('Type$', '', name)
            self.type_of(plain + '_type', self.types[name])
            return constant(plain + '_type')
        value = self.value(name)
        key = 'only_' + value
        self.out.setdefault(key, ('Is(%s)' % value, [], [], 'Closed', []))
        return constant(key)

    def resolve(self, node, path):
        """Text, groups, own attributes, open, slots of a complex type with what it extends."""
        mixed = node.get('mixed') == 'true'
        content = node.find(X + 'simpleContent')
        complexed = node.find(X + 'complexContent')
        holder = node
        text, groups, own, open_to, slots = 'Mixed' if mixed else 'Empty', [], [], set(), []
        wrapper = content if content is not None else complexed
        if wrapper is not None:
            holder = wrapper.find(X + 'extension')
            assert holder is not None, path
            base = holder.get('base')
            if base in self.types:
                name = re.sub('Type$', '', base) + '_type'
                t, groups, own, open_to, slots = self.resolve(self.types[base], [name])
                groups, own, open_to, slots = list(groups), list(own), set(open_to), list(slots)
                text = 'Mixed' if mixed else t
            else:
                text = 'Is(%s)' % self.value(base)
        g, o, a = self.attributes(holder)
        groups += [x for x in self.flat_groups(g, open_to) if x not in groups]
        own += o
        open_to |= a
        for e in holder:
            if e.tag in (X + 'sequence', X + 'choice', X + 'group'):
                slots += self.slots(e, path)
        if content is None and text == 'Empty' and (mixed or complexed is not None and complexed.get('mixed') == 'true'):
            text = 'Mixed'
        return text, groups, own, open_to, slots

    def type_of(self, where, node):
        if where in self.out:
            return
        self.out[where] = None
        if where == 'map':
            node = self.loosened_map(node)
        if where in BY_HAND:
            by_hand = [(often, [self.by_hand_child(n) for n in names]) for often, names in BY_HAND[where]]
            for e in list(node):
                if e.tag in (X + 'sequence', X + 'choice'):
                    node.remove(e)
            text, groups, own, open_to, _ = self.resolve(node, [where])
            slots = by_hand
        else:
            text, groups, own, open_to, slots = self.resolve(node, where.split('/'))
        opened = {frozenset(): 'Closed', frozenset({'##other'}): 'Other',
                  frozenset({'##other', '##local'}): 'OtherAndLocal',
                  frozenset({'##local'}): 'OtherAndLocal'}[frozenset(open_to)]
        self.out[where] = (text, groups, own, opened, slots)

    def by_hand_child(self, name):
        of = self.element(name)
        return 'Child("%s", &%s)' % (name, of)

    @staticmethod
    def loosened_map(node):
        """A map holds areas or blocks; that it does not hold both is a rule in code."""
        choice = node.find(X + 'choice')
        inner = choice.find(X + 'choice')
        area = choice.find(X + 'element')
        area.attrib.pop('maxOccurs')
        choice.remove(area)
        inner.append(area)
        return node

    # ------------------------------------------------------------ printing

    def run(self, title):
        for name in sorted(self.elements):
            self.element(name)
        print('//! %s' % title)
        print('//!')
        print('//! Derived by `tests/standard/derive.py`; not to be edited by hand.')
        print()
        print('use super::Often::{Many, One, Optional, Some};')
        print('use super::Need::{Free, Required};')
        print('use super::Open::{Closed, Other, OtherAndLocal};' if self.has('OtherAndLocal') else 'use super::Open::Closed;')
        texts = ['Empty', 'Is', 'Mixed'] if any(t[0].startswith('Is') for t in self.out.values()) else ['Empty', 'Mixed']
        print('use super::Text::{%s};' % ', '.join(texts))
        print('use super::Value::*;')
        wild = [w for w in ('ANY', 'NAR_ITEM', 'OTHER', 'SIGNATURE') if self.uses(w)]
        print('use super::{%s};' % ', '.join(wild + ['Attribute', 'Child', 'Slot', 'Type']))
        print()
        elements = sorted(self.elements)
        print('/// Every element that has one type wherever it stands, sorted by name.')
        print('pub(in super::super) static ELEMENTS: [Child; %d] = [' % len(elements))
        for name in elements:
            print('    Child("%s", &%s),' % (name, self.element(name)))
        print('];')
        used = {g for t in self.out.values() for g in t[1]}
        for name, (_, own) in self.group_lines().items():
            if name not in used or not own:
                continue
            print('\nstatic %s: [Attribute; %d] = [' % (constant('at_' + name), len(own)))
            for a in own:
                print('    %s,' % a)
            print('];')
        self.share()
        for key, slots in self.named_contents.items():
            print('\nstatic %s: [Slot; %d] = [' % (key, len(slots)))
            self.print_slots(slots, '    ')
            print('];')
        for where in sorted(self.out):
            self.print_type(where)

    def has(self, opened):
        return any(t[3] == opened for t in self.out.values())

    def uses(self, child):
        return any(child in c for t in self.out.values() for _, c in t[4])

    def share(self):
        """Contents that several types have, named after the first."""
        count = {}
        for where in sorted(self.out):
            slots = self.out[where][4]
            if slots:
                count.setdefault(repr(slots), []).append(where)
        self.named_contents, self.content_names = {}, {}
        for key, users in count.items():
            if len(users) > 1:
                name = constant('in_' + users[0])
                self.named_contents[name] = self.out[users[0]][4]
                self.content_names[key] = name

    def print_slots(self, slots, indent):
        for often, children in slots:
            line = '%sSlot(%s, &[%s]),' % (indent, often, ', '.join(children))
            if len(line) <= 100:
                print(line)
                continue
            print('%sSlot(%s, &[' % (indent, often))
            row = indent + '   '
            for c in children:
                if len(row) + len(c) + 2 > 100:
                    print(row)
                    row = indent + '   '
                row += ' ' + c + ','
            print(row)
            print('%s]),' % indent)

    def print_type(self, where):
        text, groups, own, opened, slots = self.out[where]
        name = constant(where)
        print('\nstatic %s: Type = Type {' % name)
        print('    text: %s,' % text)
        parts = ['&%s' % constant('at_' + g) for g in groups]
        if not own:
            print('    attributes: &[%s],' % ', '.join(parts))
        else:
            print('    attributes: &[%s' % ''.join(p + ', ' for p in parts) + '&[')
            for a in own:
                print('        %s,' % a)
            print('    ]],')
        print('    open: %s,' % opened)
        if not slots:
            print('    children: &[],')
        elif repr(slots) in self.content_names:
            print('    children: &%s,' % self.content_names[repr(slots)])
        else:
            print('    children: &[')
            self.print_slots(slots, '        ')
            print('    ],')
        print('};')


TITLES = {
    'newsml': 'The elements of NewsML-G2 2.35 at the level Power, from the facts of its XML Schema.',
    'xhtml': 'The elements of XHTML 1.0 Strict, from the facts of its XML Schema.',
}
Schema(sys.argv[1]).run(TITLES[sys.argv[2]])
