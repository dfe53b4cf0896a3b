using System;
using System.Linq;
using FluentValidation;
using Repartie.Charters.Reading;

namespace Repartie.Validation;

/// <summary>The calendar is of this year, and the phone is answered when people work. Warnings only: both may be meant.</summary>
internal sealed class CalendarValidator : DocumentValidator
{
    public CalendarValidator()
    {
        RuleFor(static document => document.Root).Custom(static (root, context) =>
        {
            if (root.ObjectAt("calendar") is { } calendar)
            {
                CheckHolidays(calendar, context);
                CheckPhone(root, calendar, context);
            }
        });
    }

    private static void CheckHolidays(JsonNode calendar, ValidationContext<CharterDocument> context)
    {
        // Yesterday by UTC is over in every time zone.
        string yesterday = CalendarDate.From(context.InstanceToValidate.Now.UtcDateTime.AddDays(-1)).ToString();
        string[] days = [.. calendar.TextsAt("holidays").Select(static n => n.Text).Where(static t => CalendarDate.TryParse(t, out _, out _))];
        if (days.Length > 0 && days.All(day => string.CompareOrdinal(day, yesterday) < 0))
        {
            string last = days.OrderBy(static d => d, StringComparer.Ordinal).Last();
            context.Warning(LiveFaultCodes.PastHolidays, $"The last holiday is {last}, which is over, so the brand would count as open on the next ones; add those to come.", calendar.Find("holidays")!);
        }
    }

    private static void CheckPhone(JsonNode root, JsonNode calendar, ValidationContext<CharterDocument> context)
    {
        JsonNode? phone = root.ObjectAt("contact")?.ObjectAt("phone")?.TextNode("hours");
        if (phone is not null
            && OpeningHours.TryParse(phone.Text, out OpeningHours? answered, out _)
            && OpeningHours.TryParse(calendar.TextAt("hours"), out OpeningHours? works, out _)
            && OpenBeyond(answered, works) is { } day)
        {
            context.Warning(LiveFaultCodes.PhoneHours, $"The phone is answered {answered}, and the brand works {works}: on {day} people are sent to a phone when nobody works. One of the two is probably not meant.", phone);
        }
    }

    private static DayOfWeek? OpenBeyond(OpeningHours inner, OpeningHours outer)
    {
        foreach (DayOfWeek day in new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday })
        {
            if (inner.IntervalsOf(day).Any(i => !outer.IntervalsOf(day).Any(o => o.Opens <= i.Opens && i.Closes <= o.Closes)))
            {
                return day;
            }
        }

        return null;
    }
}
