using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace StandupBot.Web.Dashboard;

/// <summary>A page: a component with its model and the frame around it.</summary>
internal static class Page
{
    public static IResult Of<TComponent, TModel>(HttpContext http, TModel model, int status = StatusCodes.Status200OK)
        where TComponent : DashboardPage<TModel> =>
        new RazorComponentResult<TComponent>(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(DashboardPage<>.Model)] = model, [nameof(DashboardPage<>.Frame)] = Frame.Of(http),
        }) { StatusCode = status, PreventStreamingRendering = true };
}

/// <summary>What every page component gets. It shows and decides nothing: its model was loaded before.</summary>
public abstract class DashboardPage<TModel> : ComponentBase
{
    [Parameter, EditorRequired]
    public TModel Model { get; set; } = default!;

    [Parameter, EditorRequired]
    public Frame Frame { get; set; } = default!;
}
