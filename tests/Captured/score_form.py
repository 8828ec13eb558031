#!/usr/bin/env python3
"""Turns the readings of an archive (`readings --output`) into the form that a scorer of captured pages reads.

  score_form.py READINGS PREDICTIONS

One JSON a seed in both folders, under the same path; only the standard library is needed.
"""
import json
import os
import sys

TEXT = ('paragraph', 'listItem', 'blockQuote')


def value(fact):
    return fact['value'] if fact else None


def convert(reading):
    blocks = reading['blocks']

    def of(*kinds):
        return [block['text'] for block in blocks if block['kind'] in kinds]

    byline, dateline = value(reading['byline']), value(reading['dateline'])
    return {
        'headline': value(reading['headline']),
        'altHeadline': value(reading['alternativeHeadline']),
        'blocks': [{'kind': 'heading' if block['kind'] == 'subhead' else 'paragraph', 'text': block['text']}
                   for block in blocks if block['kind'] in TEXT + ('subhead',)],
        'body': of(*TEXT),
        'headings': of('subhead'),
        'author': byline['authors'] if byline else None,
        'datePublished': value(reading['published']),
        'dateline': dateline['text'] if dateline else None,
        'captions': of('caption'),
        'credits': of('creditLine'),
        'related': of('related'),
        'boilerplate': of('residue', 'relatedHeading', 'mediaTitle', 'sourceNote'),
        'quotes': [{'text': quotation['text'], 'speaker': value(quotation['speaker'])}
                   for quotation in reading['quotations'] if quotation['form'] != 'fragment'],
    }


def main():
    source, target = sys.argv[1:3]
    for folder, _, files in os.walk(source):
        for name in sorted(files):
            if not name.endswith('.json') or name == 'article.schema.json':
                continue
            with open(os.path.join(folder, name), encoding='utf-8') as file:
                prediction = convert(json.load(file))
            path = os.path.join(target, os.path.relpath(folder, source), name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, 'w', encoding='utf-8') as file:
                json.dump(prediction, file, ensure_ascii=False, indent=1)


if __name__ == '__main__':
    main()
