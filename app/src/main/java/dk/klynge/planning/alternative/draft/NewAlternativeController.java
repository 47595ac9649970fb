package dk.klynge.planning.alternative.draft;

import dk.klynge.guard.Needs;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.alternative.draft.PutForward.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/// The form with which an alternative is put forward; works without script.
@Controller
@RequestMapping("/alternatives")
class NewAlternativeController {

  private final PutForward put;
  private final NewAlternativeView view;

  NewAlternativeController(PutForward put, NewAlternativeView view) {
    this.put = put;
    this.view = view;
  }

  @GetMapping("/new")
  @Needs(PlanningActions.PUT_FORWARD_ALTERNATIVE)
  String form(@RequestParam MultiValueMap<String, String> fields, Model model) {
    try {
      model.addAttribute("page", view.page(new DraftForm(fields), Map.of()));
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "", e);
    }
    return "planning/alternative/new";
  }

  @PostMapping
  @Needs(PlanningActions.PUT_FORWARD_ALTERNATIVE)
  String put(
      @RequestParam MultiValueMap<String, String> fields,
      @RequestParam Optional<List<MultipartFile>> files,
      Model model,
      HttpServletResponse response)
      throws IOException {
    var form = new DraftForm(fields);
    try {
      if (!form.one("show").isEmpty()) {
        model.addAttribute("page", view.page(form, Map.of()));
        return "planning/alternative/new";
      }
      return switch (put.put(form.draft(read(files.orElse(List.of()))))) {
        case Outcome.Received(var id) -> "redirect:/alternatives/" + id.value();
        case Outcome.Rejected(var faults) -> {
          response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
          model.addAttribute("page", view.page(form, faults));
          yield "planning/alternative/new";
        }
      };
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "", e);
    }
  }

  private static List<Draft.File> read(List<MultipartFile> files) throws IOException {
    var read = new ArrayList<Draft.File>();
    for (var file : files) {
      var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
      if (!name.isEmpty()) read.add(new Draft.File(name, file.getBytes()));
    }
    return read;
  }
}
