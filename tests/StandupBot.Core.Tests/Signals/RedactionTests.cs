using StandupBot.Core.Signals;

namespace StandupBot.Core.Tests.Signals;

public sealed class RedactionTests
{
    [Theory]
    [InlineData("write to rosa.m+shop@lume.co.uk, please", "write to [removed], please")]
    [InlineData("call 030 1234567", "call [removed]")]
    [InlineData("call (555) 123-4567 now", "call [removed] now")]
    [InlineData("call +44/20/7946/0958", "call [removed]")]
    public void Addresses_and_telephone_numbers_are_taken_out(string text, string shown) => Assert.Equal(shown, Redaction.Of(text));

    [Theory]
    [InlineData("40 loaves by 2026-03-01 or 01.03.2026")]
    [InlineData("order 471123 @ 3 euro")]
    [InlineData("ticket BAKE-1234567")]
    [InlineData("")]
    public void Dates_short_numbers_and_tickets_stay(string text) => Assert.Equal(text, Redaction.Of(text));
}
