using StandupBot.Core.Commands;
using StandupBot.Features.Dashboard.Acts;
using StandupBot.Web.Dashboard.Safety;

namespace StandupBot.Web.Dashboard;

/// <summary>The way of every act on a page: form, desk of the chat, then a redirect to a page that says what came of it.</summary>
internal static class Acting
{
    /// <summary>What a form carries so that it acts once.</summary>
    public const string Once = "once";

    /// <summary>Does a command and goes on to a page.</summary>
    public static async Task<IResult> DoAsync(HttpContext http, ParsedCommand command, string then)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var result = await DeskOf(http).DoAsync(ActRequest.Of(ActorOf(http), form[Once], command), http.RequestAborted);
        return Told(http, (ActResult.Told)result, then);
    }

    /// <summary>Presses a button of the chat and goes on to a page.</summary>
    public static async Task<IResult> TapAsync(HttpContext http, PageTap tap, string then)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return Told(http, (ActResult.Told)await DeskOf(http).DoAsync(ActRequest.Of(ActorOf(http), form[Once], tap), http.RequestAborted), then);
    }

    /// <summary>Does what a form of the chat asks for. With problems it comes to <paramref name="again"/>, and nothing was done.</summary>
    public static Task<IResult> SubmitAsync(HttpContext http, string formId, string then, Func<FilledForm, Task<IResult>> again) => SubmitAsync(http, formId, "", then, again);

    /// <param name="state">What the form is about: decided by the address, never by the form.</param>
    public static async Task<IResult> SubmitAsync(HttpContext http, string formId, string state, string then, Func<FilledForm, Task<IResult>> again)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var values = FilledForm.ValuesOf(form);
        var result = await DeskOf(http).DoAsync(ActRequest.Of(ActorOf(http), form[Once], formId, state, values), http.RequestAborted);
        return result is ActResult.Errors errors ? await again(new FilledForm(values, errors.ByField)) : Told(http, (ActResult.Told)result, then);
    }

    private static IResult Told(HttpContext http, ActResult.Told told, string then)
    {
        Notice.Leave(http, told);
        return Results.LocalRedirect(then);
    }

    private static PageActs DeskOf(HttpContext http) => http.RequestServices.GetRequiredService<PageActs>();

    private static Features.Inbox.Actor ActorOf(HttpContext http) => http.RequestServices.GetRequiredService<Visitor>().Call.Actor;
}

/// <summary>A form that came back, with what is wrong in it.</summary>
public sealed record FilledForm(IReadOnlyDictionary<string, IReadOnlyList<string>> Values, IReadOnlyDictionary<string, string> Errors)
{
    /// <summary>What was left empty is absent, as in the chat's forms.</summary>
    public static Dictionary<string, IReadOnlyList<string>> ValuesOf(IFormCollection form) => form
        .Where(field => field.Key is not (Acting.Once or FormFilter.Token))
        .Select(field => (field.Key, Values: (IReadOnlyList<string>)[.. field.Value.OfType<string>().Where(v => v.Trim().Length > 0)]))
        .Where(field => field.Values.Count > 0).ToDictionary(field => field.Key, field => field.Values, StringComparer.Ordinal);
}
