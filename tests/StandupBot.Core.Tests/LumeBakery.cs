using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.Core.Tests;

/// <summary>The company that the message tests speak of.</summary>
internal static class LumeBakery
{
    internal static readonly TimeZoneInfo Lisbon = TimeZoneInfo.FindSystemTimeZoneById("Europe/Lisbon");
    internal static readonly DateOnly Tuesday = new(2026, 3, 3);

    internal static readonly Names Names = Names.Of(
        new PersonView("ana", "Ana"), new PersonView("bo", "Bo"), new PersonView("cleo", "Cleo"), new PersonView("dev", "Dev"), new PersonView("eli", "Eli"),
        new PersonView("fay", "Fay"), new PersonView("gil", "Gil"), new PersonView("hal", "Hal"), new PersonView("ivy", "Ivy"));

    internal static readonly GoalView Wholesale = new("g4", "G4", "Wholesale accounts to 20");
    internal static readonly GoalView Sourdough = new("g7", "G7", "Sourdough subscription");
    internal static readonly GoalView Leather = new("g9", "G9", "Leather care line");
    internal static readonly GoalView Survey = new("g11", "G11", "Customer survey");

    internal static readonly RunView Run = new("bakery/2026-03-03", "bakery", "Bakery", Tuesday, At(Tuesday, 12, 0));

    internal static LocalTime At(DateOnly date, int hour, int minute) =>
        new(new DateTimeOffset(date.ToDateTime(new TimeOnly(hour, minute)), TimeSpan.Zero), Lisbon);
}
