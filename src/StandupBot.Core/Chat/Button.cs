namespace StandupBot.Core.Chat;

/// <summary>How a button stands out.</summary>
public enum ButtonStyle { Plain, Primary, Danger }

/// <summary>A question that stands between the tap and the act.</summary>
public sealed record Confirmation(string Title, string Text, string Yes, string No = "Cancel");

/// <summary>A button. A tap comes back as <see cref="Inbound.Action"/> with the same action and value.</summary>
/// <param name="Action">What is to be done, such as "item.done"; at most 100 characters.</param>
/// <param name="Value">What it is to be done to; at most 1,500 characters; checked again on the way back.</param>
/// <param name="Label">At most 75 characters.</param>
public sealed record Button(
    string Action, string Value, string Label, ButtonStyle Style = ButtonStyle.Plain, Confirmation? Confirm = null);
